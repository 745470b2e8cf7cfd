using System.Collections.Immutable;
using KkrSite.Import.Writing.FrontMatter;
using KkrSite.Import.Writing.Matching;

namespace KkrSite.Import.Writing.Completing;

/// <summary>
/// Completes a file of the folder with what the document adds: new keys, new sections, text for empty sections. What
/// both have but differently is a conflict; what only the file has, or what was taken out of it, is an editor's work and
/// stays so.
/// </summary>
internal sealed class CompleteFile(bool overwrite)
{
    public (MeetingFile File, ImmutableArray<FileConflict> Conflicts) Complete(
        string path, MeetingFile own, MeetingFile planned, BroughtOf brought)
    {
        var conflicts = ImmutableArray.CreateBuilder<FileConflict>();
        if (planned.Key("lukket") is not null && own.Key("lukket") is null && own.HasText)
        {
            conflicts.Add(new FileConflict(path, "punktet er lukket i dokumentet, men filen har en tekst; den", ["+ lukket: true"], overwrite));
            return (overwrite ? planned : own, conflicts.ToImmutable());
        }

        // An editor closed it: no document opens it again.
        if (CompareYaml.Text(own.Key("lukket")) == "true" && planned.Key("lukket") is null && planned.HasText)
        {
            conflicts.Add(new FileConflict(path, "punktet er lukket i mappen, og dokumentets tekst er ikke taget med", [], false) { Remedy = "Skal punktet ikke være lukket, så slet linjen lukket: true, og importér igen." });
            return (own, conflicts.ToImmutable());
        }

        var keys = CompleteKeys(path, own, planned, brought, conflicts);
        var sections = CompleteSections(path, own, planned, brought, conflicts);
        Remember(planned, brought);
        return (new MeetingFile(keys, sections), conflicts.ToImmutable());
    }

    private ImmutableArray<FileKey> CompleteKeys(
        string path, MeetingFile own, MeetingFile planned, BroughtOf brought, ImmutableArray<FileConflict>.Builder conflicts)
    {
        var keys = own.Keys.ToList();
        var last = -1;
        foreach (var key in planned.Keys)
        {
            var at = keys.FindIndex(other => other.Name == key.Name);
            if (at < 0 && IsTakenOut(path, NameOf(key.Name), $"nøgle {key.Name}", key.Source, brought, conflicts))
            {
                continue;
            }

            if (at < 0)
            {
                keys.Insert(last + 1, key);
                last++;
                continue;
            }

            last = at;
            keys[at] = CompleteKey(path, keys[at], key, brought, conflicts);
        }

        DropNewDate(path, keys, conflicts);
        return [.. keys];
    }

    // A meeting that was held after all, because the user said --overwrite, has not been moved to another day.
    private static void DropNewDate(string path, List<FileKey> keys, ImmutableArray<FileConflict>.Builder conflicts)
    {
        var newDate = keys.Find(key => key.Name == "til");
        if (newDate is not null && conflicts.Any(conflict => conflict.IsTaken && conflict.What == NameOf("status")))
        {
            keys.Remove(newDate);
            conflicts.Add(new FileConflict(path, NameOf(newDate.Name), LineDiff.Of(newDate.Source, ""), true));
        }
    }

    private FileKey CompleteKey(string path, FileKey own, FileKey planned, BroughtOf brought, ImmutableArray<FileConflict>.Builder conflicts)
    {
        if (CompareYaml.Covers(own, planned) || Outranks(own, planned))
        {
            return own;
        }

        if (MergeCollections.Merge(own, planned, entry => PartsOf(planned, entry).Any(brought.Has), overwrite) is { } merged)
        {
            if (merged.IsReplacing)
            {
                conflicts.Add(new FileConflict(path, NameOf(planned.Name), LineDiff.Of(own.Source, merged.Key.Source), true));
            }

            foreach (var entry in merged.TakenOut)
            {
                conflicts.Add(TakenOut(path, $"\"{entry}\" under nøglen {planned.Name}", "+ " + entry));
            }

            return overwrite && merged.TakenOut.Length > 0
                ? MergeCollections.Merge(own, planned, _ => false, overwrite)?.Key ?? merged.Key
                : merged.Key;
        }

        var isAddition = Raises(own, planned) || CompareYaml.Covers(planned, own);
        if (!isAddition)
        {
            var taken = MergeCollections.Merge(own, planned, _ => false, overwrite: true)?.Key ?? planned;
            conflicts.Add(new FileConflict(path, NameOf(planned.Name), LineDiff.Of(own.Source, taken.Source), overwrite));
        }

        return isAddition || overwrite ? WithComments(planned, KeyComments.Of(own)) : own;
    }

    private ImmutableArray<FileSection> CompleteSections(
        string path, MeetingFile own, MeetingFile planned, BroughtOf brought, ImmutableArray<FileConflict>.Builder conflicts)
    {
        var sections = own.Sections.ToList();
        var last = -1;
        foreach (var section in planned.Sections)
        {
            var at = sections.FindIndex(last + 1, other => other.HasHeading(section.Heading));
            at = at < 0 ? sections.FindIndex(other => other.HasHeading(section.Heading)) : at;
            if (at < 0 && IsTakenOut(path, NameOf(section), PartOf(section), section.Text, brought, conflicts))
            {
                continue;
            }

            if (at < 0)
            {
                sections.Insert(last + 1, section);
                last++;
                continue;
            }

            last = at;
            if (Wording.IsSame(sections[at].Text, section.Text) || section.Text.Length == 0 || GrownAttachments.IsGrown(section, sections[at], Attachments(own)))
            {
                continue;
            }

            // Text that was there once and is not any more was emptied on purpose.
            if (sections[at].Text.Length == 0 && !IsTakenOut(path, "teksten i " + NameOf(section), TextPartOf(section), section.Text, brought, conflicts))
            {
                sections[at] = sections[at] with { Text = section.Text };
            }
            else if (GrownAttachments.IsGrown(sections[at], section, NewAttachments(planned, brought)))
            {
                sections[at] = sections[at] with { Text = section.Text };
            }
            else if (sections[at].Text.Length > 0)
            {
                conflicts.Add(new FileConflict(path, NameOf(section), LineDiff.OfSentences(sections[at].Text, section.Text), overwrite));
                sections[at] = overwrite ? sections[at] with { Text = section.Text } : sections[at];
            }
        }

        return [.. sections];
    }

    /// <summary>Remembers what the document has of an item, so that what an editor takes out of it stays out.</summary>
    public static void Remember(MeetingFile planned, BroughtOf brought) => brought.Add(
    [
        .. planned.Keys.SelectMany(key => CompareYaml.Entries(key).SelectMany(entry => PartsOf(key, entry)).Prepend($"nøgle {key.Name}")),
        .. planned.Sections.Select(PartOf),
        .. planned.Sections.Where(section => section.Text.Length > 0).Select(TextPartOf),
    ]);

    // Only --overwrite brings back what an editor took out.
    private bool IsTakenOut(
        string path, string what, string part, string text, BroughtOf brought, ImmutableArray<FileConflict>.Builder conflicts)
    {
        if (!brought.Has(part))
        {
            return false;
        }

        conflicts.Add(TakenOut(path, what, [.. LineDiff.Of("", text)]));
        return !overwrite;
    }

    private FileConflict TakenOut(string path, string what, params ImmutableArray<string> diff) =>
        new(path, $"{what} er slettet i mappen; den", diff, overwrite);

    private static string NameOf(string key) => $"nøglen {key}";

    private static string NameOf(FileSection section) => section.Heading is null ? "afsnittet før første overskrift" : $"afsnittet {section.Heading}";

    private static string PartOf(FileSection section) => "afsnit " + section.Heading?.ToLowerInvariant();

    private static string TextPartOf(FileSection section) => "tekst i " + section.Heading?.ToLowerInvariant();

    // As it is written, and by its words: the same title in a PDF may have other quotes.
    private static IEnumerable<string> PartsOf(FileKey key, string entry) =>
        new[] { entry, entry.Contains(' ', StringComparison.Ordinal) ? Wording.Bare(entry) : entry }.Distinct().Select(text => $"nøgle {key.Name}: {text}");

    private static ImmutableArray<string> NewAttachments(MeetingFile planned, BroughtOf brought) => planned.Key("bilag") is { } key
        ? [.. CompareYaml.Entries(key).Where(title => !PartsOf(key, title).Any(brought.Has))]
        : [];

    private static ImmutableArray<string> Attachments(MeetingFile file) => CompareYaml.Entries(file.Key("bilag"));

    private static FileKey WithComments(FileKey key, ImmutableArray<string> comments) =>
        comments.IsEmpty ? key : key with { Source = string.Join('\n', comments) + "\n" + key.Source };

    // Minutes follow an agenda, never the other way: an agenda imported again takes nothing back.
    private static bool Raises(FileKey own, FileKey planned) =>
        own.Name == "status" && CompareYaml.Text(own) == "dagsorden" && CompareYaml.Text(planned) == "referat";

    private static bool Outranks(FileKey own, FileKey planned) =>
        own.Name == "status" && CompareYaml.Text(own) is "referat" or "aflyst" or "flyttet" && CompareYaml.Text(planned) == "dagsorden";
}
