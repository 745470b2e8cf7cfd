using System.Collections.Immutable;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Model;

namespace KkrSite.Archive.Reading;

/// <summary>Parts moeder/ into its meetings, by the names of their folders.</summary>
public sealed class SortMeetingFiles(ReadText readText, DiagnosticBag diagnostics)
{
    private const string MeetingFile = "moede.md";

    public ImmutableArray<MeetingFolder> Sort(InputFolder folder)
    {
        var folders = new SortedDictionary<string, List<InputFile>>(StringComparer.Ordinal);
        foreach (var file in folder.Files.Where(file => file.Path.StartsWith("moeder/", StringComparison.Ordinal)))
        {
            // moeder, the council, the date, the file.
            var parts = file.Path.Split('/');
            if (parts.Length >= 4)
            {
                var path = string.Join('/', parts[..3]);
                folders.TryAdd(path, []);
                folders[path].Add(file);
            }
            else
            {
                TellUnexpected(file, " Møder ligger i moeder/<kkr>/<dato>/.");
            }
        }

        return [.. folders.Select(pair => SortOne(pair.Key, pair.Value)).OfType<MeetingFolder>()];
    }

    private MeetingFolder? SortOne(string path, List<InputFile> files)
    {
        var parts = path.Split('/');
        var council = Council(parts[1], "moeder/" + parts[1]);
        var date = Date(parts[2], path);
        var meetingFile = files.Find(file => file.Path == $"{path}/{MeetingFile}");
        var items = new List<InputFile>();
        var attachments = new List<InputFile>();
        foreach (var file in files.Where(file => file != meetingFile))
        {
            var inside = file.Path[(path.Length + 1)..];
            if (inside.StartsWith("bilag/", StringComparison.Ordinal) || (inside == "bilag" && file.IsSymbolicLink))
            {
                attachments.Add(file);
            }
            else if (!inside.Contains('/', StringComparison.Ordinal) && inside.EndsWith(".md", StringComparison.Ordinal))
            {
                items.Add(file);
            }
            else
            {
                TellUnexpected(file, " Her ligger moede.md, punkternes .md-filer og mappen bilag/.");
            }
        }

        if (meetingFile is null)
        {
            TellMissing(path, items);
        }

        return council is { } id ? new MeetingFolder(Shown(path), id, date, meetingFile, [.. items], [.. attachments]) : null;
    }

    private string Shown(string path) => readText.PathOf(new InputFile(path, 0, () => []));

    private CouncilId? Council(string name, string path)
    {
        if (!CouncilId.TryParse(name, out var id))
        {
            var slug = Slug.Of(name);
            var suggestion = slug.Length > 0 ? $" Kald mappen '{slug}'." : "";
            diagnostics.Add(DiagnosticCodes.NameNotAddress, new SourceLocation(Shown(path)), name, suggestion);
            return CouncilId.TryParse(slug, out id) ? id : null;
        }

        return id;
    }

    private MeetingDate? Date(string name, string path)
    {
        if (MeetingDate.TryParse(name, out var date))
        {
            return date;
        }

        diagnostics.Add(DiagnosticCodes.FolderNotDate, new SourceLocation(Shown(path)), name, DateText.Suggest(name));
        return null;
    }

    // A file whose name comes near is what was meant, and then it is no item.
    private void TellMissing(string path, List<InputFile> items)
    {
        var near = items.Find(file => Suggestion.For(file.Name, [MeetingFile]).Length > 0);
        var suggestion = near is null ? "" : $" Skal '{near.Name}' hedde {MeetingFile}?";
        diagnostics.Add(DiagnosticCodes.MissingMeetingFile, new SourceLocation(Shown(path)), suggestion);
        if (near is not null)
        {
            items.Remove(near);
        }
    }

    private void TellUnexpected(InputFile file, string belongs)
    {
        var place = new SourceLocation(readText.PathOf(file));
        if (file.IsSymbolicLink)
        {
            diagnostics.Add(DiagnosticCodes.SymbolicLink, place, file.Path);
        }
        else
        {
            diagnostics.Add(DiagnosticCodes.UnexpectedFile, place, file.Path, belongs);
        }
    }
}
