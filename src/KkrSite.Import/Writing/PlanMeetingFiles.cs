using System.Collections.Immutable;
using KkrSite.Archive.Model;
using KkrSite.Import.Results;

namespace KkrSite.Import.Writing;

/// <summary>
/// Plans what an import writes: a new folder, or the completion of one that is there. Items are matched by number and
/// title; nothing that the folder has is lost unless the user said so.
/// </summary>
public sealed class PlanMeetingFiles
{
    /// <param name="existing">The Markdown files of the meeting's folder; see <see cref="Folder"/>.</param>
    /// <param name="overwrite">--overwrite: the document's words replace the folder's where both have some.</param>
    public MeetingFilePlan Plan(ImportResult result, IReadOnlyCollection<ExistingFile> existing, bool overwrite)
    {
        var folder = Folder(result) ?? throw new ArgumentException("The meeting is not known.", nameof(result));
        var meeting = new RenderMeetingFile().Render(result);
        var ownMeeting = existing.FirstOrDefault(file => file.Path == $"{folder}/moede.md");
        var plan = new OpenPlan(folder, overwrite, IsAgenda(ownMeeting) && IsMinutes(meeting));
        var documents = result.Items.Where(item => !item.IsHeading).ToList();
        plan.Put($"{folder}/moede.md", meeting, ownMeeting, new HeadingsThatAreItems(documents).Without);

        var own = ReadItems(folder, existing);
        var render = new RenderItemFile();
        var matched = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in documents)
        {
            var match = Match(own, documents, item);
            var path = $"{folder}/{ItemFileName.Of(item.Number, item.Title)}";
            if (match is null)
            {
                PlaceNew(plan, own, item, path, render.Render(item), existing.Count > 0);
                continue;
            }

            matched.Add(match.File.Path);
            if (match.Number == item.Number.ToString())
            {
                plan.Put(match.File.Path, render.Render(item), match.File);
            }
            else
            {
                plan.Move(match, item, path, render.Render(item));
            }
        }

        foreach (var missing in own.Where(item => !matched.Contains(item.File.Path) && documents.TrueForAll(document => document.Number.ToString() != item.Number)))
        {
            plan.Remark($"punkt {missing.Number} \"{missing.Title}\" findes i mappen, men ikke i dokumentet; det er ladt urørt ({missing.File.Path})");
        }

        return plan.Close();
    }

    /// <summary>The meeting's folder, relative to the input folder; null where council or date is not known.</summary>
    public static string? Folder(ImportResult result) =>
        result.Meeting is { Council: { } council, Date: { } date } ? $"moeder/{council}/{date}" : null;

    // The number is in use by an item of another title: writing a second file with it would make the folder invalid.
    private static void PlaceNew(
        OpenPlan plan, ImmutableArray<OwnItem> own, RecognisedItem item, string path, MeetingFile file, bool isCompletion)
    {
        if (own.FirstOrDefault(other => other.Number == item.Number.ToString()) is { } holder)
        {
            plan.HoldBack(path, $"punkt {item.Number} \"{item.Title}\": nummeret bruges af \"{holder.Title}\" i {holder.File.Path}", file);
            return;
        }

        if (isCompletion)
        {
            plan.Remark($"punkt {item.Number} \"{item.Title}\" er nyt i forhold til mappen");
        }

        plan.Put(path, file, null);
    }

    /// <summary>The same number and title; else the same title under another number, which was moved; else the same number alone.</summary>
    private static OwnItem? Match(ImmutableArray<OwnItem> own, List<RecognisedItem> documents, RecognisedItem item)
    {
        var sameNumber = own.FirstOrDefault(other => other.Number == item.Number.ToString());
        if (sameNumber is not null && SameTitle(sameNumber.Title, item.Title))
        {
            return sameNumber;
        }

        var moved = own.Where(other => SameTitle(other.Title, item.Title)
            && !documents.Exists(document => document.Number.ToString() == other.Number && SameTitle(document.Title, other.Title))).ToList();
        if (moved.Count == 1)
        {
            return moved[0];
        }

        return sameNumber is not null && !documents.Exists(document => SameTitle(document.Title, sameNumber.Title)) ? sameNumber : null;
    }

    private static bool IsAgenda(ExistingFile? meeting) =>
        meeting is not null && CompareYaml.Text(MeetingFile.Parse(meeting.Text)?.Key("status")) == "dagsorden";

    private static bool IsMinutes(MeetingFile meeting) => CompareYaml.Text(meeting.Key("status")) == "referat";

    private static bool SameTitle(string a, string b) => Bare(a) == Bare(b);

    private static string Bare(string title) => string.Concat(title.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    private static ImmutableArray<OwnItem> ReadItems(string folder, IEnumerable<ExistingFile> existing) =>
    [
        .. existing
            .Where(file => file.Path.StartsWith(folder + "/", StringComparison.Ordinal) && file.Path != $"{folder}/moede.md")
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .Select(file => (File: file, Parsed: MeetingFile.Parse(file.Text)))
            .Where(pair => CompareYaml.Text(pair.Parsed?.Key("punkt")) is not null)
            .Select(pair => new OwnItem(pair.File, CompareYaml.Text(pair.Parsed!.Key("punkt"))!, CompareYaml.Text(pair.Parsed.Key("titel")) ?? "")),
    ];
}
