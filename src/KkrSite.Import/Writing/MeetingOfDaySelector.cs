using System.Collections.Immutable;
using KkrSite.Archive.Model;
using KkrSite.Import.MarkdownFiles;
using KkrSite.Import.Matching;
using KkrSite.Import.Results;

namespace KkrSite.Import.Writing;

/// <summary>
/// Selects the folder of a document among those of its council and day: a council may meet twice on a day, and the second meeting must not
/// be merged into the first.
/// </summary>
internal sealed class MeetingOfDaySelector(string input)
{
    // Of the items of the shorter agenda. Every agenda is approved, and every meeting has Eventuelt.
    private const double MinSharedItems = 0.5;

    // What the documents of this run will have written.
    private readonly Dictionary<string, KnownMeeting> planned = new(StringComparer.Ordinal);

    /// <returns>The document, with a doubt if it belongs to another meeting than the first of its day.</returns>
    public CompleteImport Select(CompleteImport document)
    {
        for (var number = 1; number <= MeetingSlug.MaxNumber; number++)
        {
            var candidate = document.WithNumber(number);
            var known = FindMeeting(candidate.Folder);
            if (known is null || IsSame(document.Result, known))
            {
                planned.TryAdd(
                    candidate.Folder,
                    known ?? new KnownMeeting(document.Result.Meeting.Time, [.. document.Result.Items.Select(item => item.Title)])
                );
                return number == 1 ? document : candidate with { Result = AddDoubt(document.Result, number, isNew: known is null) };
            }
        }

        return document;
    }

    private KnownMeeting? FindMeeting(string path)
    {
        var folder = MeetingFolderReader.Read(input, path);
        return folder.Files.IsEmpty
            ? planned.GetValueOrDefault(path)
            : new KnownMeeting(
                MarkdownFile.Parse(folder.FindFile(folder.MeetingFilePath)?.Text ?? "")?.GetText("tid"),
                [.. folder.ReadItems(new PlaceholderFilter([])).Select(item => item.Title)]
            );
    }

    // Another time, and other items. A time alone may be corrected, and items alone may be a supplement's.
    private static bool IsSame(ImportResult document, KnownMeeting known)
    {
        if (
            document.Meeting.IsSupplement
            || document.Meeting.Time is not { } time
            || known.Time is not { } existing
            || GetStart(time) == GetStart(existing)
        )
        {
            return true;
        }

        var shared = document.Items.Count(item => known.Titles.Any(title => TextComparer.AreSameTitle(title, item.Title)));
        return shared >= MinSharedItems * Math.Max(1, Math.Min(known.Titles.Length, document.Items.Length));
    }

    private static string GetStart(string time) => time.Split('-')[0].Trim().TrimStart('0').Replace('.', ':');

    private static ImportResult AddDoubt(ImportResult result, int number, bool isNew) =>
        result with { Doubts = [.. result.Doubts, new Doubt(MeetingOfDayTexts.OtherMeeting(number, isNew), 0)] };

    /// <param name="Time">As printed.</param>
    private sealed record KnownMeeting(string? Time, ImmutableArray<string> Titles);
}

internal static class MeetingOfDayTexts
{
    public static string OtherMeeting(int number, bool isNew) =>
        "rådet har et møde på et andet tidspunkt samme dag, med andre punkter; dokumentet er "
        + (isNew ? $"lagt som dagens {number}. møde" : $"taget for dagens {number}. møde")
        + ". Er det samme møde, så ret tid: i moede.md, og importér igen";
}
