using System.Collections.Immutable;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Model;
using KkrSite.Archive.Reading.Values;

namespace KkrSite.Archive.Reading.Files;

/// <summary>Groups the files of moeder/ by meeting, according to the names of the folders.</summary>
public sealed class MeetingFileClassifier(ReadingContext context)
{
    private const string MeetingFileName = "moede.md";

    public ImmutableArray<MeetingFolder> Classify(InputFolder folder)
    {
        var folders = new SortedDictionary<string, List<InputFile>>(StringComparer.Ordinal);
        foreach (var file in folder.Files.Where(file => file.Path.StartsWith("moeder/", StringComparison.Ordinal)))
        {
            // moeder / council / date / file
            var parts = file.Path.Split('/');
            if (parts.Length >= 4)
            {
                var path = string.Join('/', parts[..3]);
                folders.TryAdd(path, []);
                folders[path].Add(file);
            }
            else
            {
                ReportUnexpectedFile(file, " Møder ligger i moeder/<kkr>/<dato>/.");
            }
        }

        return [.. folders.Select(pair => ClassifyFolder(pair.Key, pair.Value)).OfType<MeetingFolder>()];
    }

    private MeetingFolder? ClassifyFolder(string path, List<InputFile> files)
    {
        var parts = path.Split('/');
        var council = ParseCouncil(parts[1], "moeder/" + parts[1]);
        var slug = ParseSlug(parts[2], path);
        var meetingFile = files.Find(file => file.Path == $"{path}/{MeetingFileName}");
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
                ReportUnexpectedFile(file, " Her ligger moede.md, punkternes .md-filer og mappen bilag/.");
            }
        }

        if (meetingFile is null)
        {
            ReportMissingMeetingFile(path, items);
        }

        return council is { } id
            ? new MeetingFolder
            {
                Council = id,
                Slug = slug,
                MeetingFile = meetingFile,
                ItemFiles = [.. items],
                Attachments = [.. attachments],
            }
            : null;
    }

    private CouncilId? ParseCouncil(string name, string path)
    {
        if (!CouncilId.TryParse(name, out var id))
        {
            var slug = UrlSlug.FromText(name);
            var suggestion = slug.Length > 0 ? $" Kald mappen '{slug}'." : "";
            context.Diagnostics.Add(DiagnosticCodes.NameUnusableInAddress, context.LocationOf(path), name, suggestion);
            return CouncilId.TryParse(slug, out id) ? id : null;
        }

        return id;
    }

    private MeetingSlug? ParseSlug(string name, string path)
    {
        if (MeetingSlug.TryParse(name, out var slug))
        {
            return slug;
        }

        context.Diagnostics.Add(DiagnosticCodes.InvalidMeetingFolderName, context.LocationOf(path), name, DateSuggester.Suggest(name));
        return null;
    }

    // A file with a similar name is taken for a misspelt meeting file, not for an item.
    private void ReportMissingMeetingFile(string path, List<InputFile> items)
    {
        var similar = items.Find(file => SpellingSuggester.Suggest(file.Name, [MeetingFileName]).Length > 0);
        var suggestion = similar is null ? "" : $" Skal '{similar.Name}' hedde {MeetingFileName}?";
        context.Diagnostics.Add(DiagnosticCodes.MissingMeetingFile, context.LocationOf(path), suggestion);
        if (similar is not null)
        {
            items.Remove(similar);
        }
    }

    private void ReportUnexpectedFile(InputFile file, string belongs)
    {
        var location = context.LocationOf(file.Path);
        if (file.IsSymbolicLink)
        {
            context.Diagnostics.Add(DiagnosticCodes.SymbolicLink, location, file.Path);
        }
        else
        {
            context.Diagnostics.Add(DiagnosticCodes.UnexpectedFile, location, file.Path, belongs);
        }
    }
}
