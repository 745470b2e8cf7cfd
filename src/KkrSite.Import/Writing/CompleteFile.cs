using System.Collections.Immutable;

namespace KkrSite.Import.Writing;

/// <summary>
/// Completes a file of the folder with what the document adds: new keys, new sections, text for empty sections. What
/// both have but differently is a conflict; what only the file has is an editor's and stays.
/// </summary>
internal sealed class CompleteFile(bool overwrite)
{
    public (MeetingFile File, ImmutableArray<FileConflict> Conflicts) Complete(string path, MeetingFile own, MeetingFile planned)
    {
        var conflicts = ImmutableArray.CreateBuilder<FileConflict>();
        if (planned.Key("lukket") is not null && own.Key("lukket") is null && own.HasText)
        {
            conflicts.Add(new FileConflict(path, "punktet er lukket i dokumentet, men filen har en tekst", ["+ lukket: true"], overwrite));
            return (overwrite ? planned : own, conflicts.ToImmutable());
        }

        var keys = own.Keys.ToList();
        var last = -1;
        foreach (var key in planned.Keys)
        {
            var at = keys.FindIndex(other => other.Name == key.Name);
            if (at < 0)
            {
                keys.Insert(last + 1, key);
                last++;
                continue;
            }

            last = at;
            if (!CompareYaml.Covers(keys[at], key) && !Outranks(keys[at], key))
            {
                var isAddition = CompareYaml.Covers(key, keys[at]) || Raises(keys[at], key);
                if (!isAddition)
                {
                    conflicts.Add(new FileConflict(path, $"nøglen {key.Name}", LineDiff.Of(keys[at].Source, key.Source), overwrite));
                }

                keys[at] = isAddition || overwrite ? key : keys[at];
            }
        }

        var sections = CompleteSections(path, own, planned, conflicts);
        return (new MeetingFile([.. keys], sections), conflicts.ToImmutable());
    }

    private ImmutableArray<FileSection> CompleteSections(
        string path, MeetingFile own, MeetingFile planned, ImmutableArray<FileConflict>.Builder conflicts)
    {
        var sections = own.Sections.ToList();
        var last = -1;
        foreach (var section in planned.Sections)
        {
            var at = sections.FindIndex(last + 1, other => SameHeading(other, section));
            at = at < 0 ? sections.FindIndex(other => SameHeading(other, section)) : at;
            if (at < 0)
            {
                sections.Insert(last + 1, section);
                last++;
                continue;
            }

            last = at;
            if (sections[at].Text == section.Text || section.Text.Length == 0)
            {
                continue;
            }

            var isEmpty = sections[at].Text.Length == 0;
            if (!isEmpty)
            {
                conflicts.Add(new FileConflict(path, $"afsnittet {section.Heading ?? "før første overskrift"}", LineDiff.Of(sections[at].Text, section.Text), overwrite));
            }

            sections[at] = isEmpty || overwrite ? sections[at] with { Text = section.Text } : sections[at];
        }

        return [.. sections];
    }

    private static bool SameHeading(FileSection a, FileSection b) => string.Equals(a.Heading, b.Heading, StringComparison.OrdinalIgnoreCase);

    // Minutes follow an agenda, never the other way: an agenda imported again takes nothing back.
    private static bool Raises(FileKey own, FileKey planned) =>
        own.Name == "status" && CompareYaml.Text(own) == "dagsorden" && CompareYaml.Text(planned) == "referat";

    private static bool Outranks(FileKey own, FileKey planned) =>
        own.Name == "status" && CompareYaml.Text(own) is "referat" or "aflyst" or "flyttet" && CompareYaml.Text(planned) == "dagsorden";
}
