using System.Collections.Immutable;
using KkrSite.Archive.Model;
using KkrSite.Import.Results;
using KkrSite.Import.Writing.Completing;
using KkrSite.Import.Writing.FrontMatter;
using KkrSite.Import.Writing.Matching;
using KkrSite.Import.Writing.Rendering;

namespace KkrSite.Import.Writing;

/// <summary>
/// Plans what an import writes: a new folder, or the completion of one that is there. Nothing that the folder has, and
/// nothing that an editor took out of it, is lost unless the user said so.
/// </summary>
/// <param name="prompts">The texts with which new files ask for text.</param>
public sealed class PlanMeetingFiles(IReadOnlyCollection<string> prompts)
{
    private readonly UnfilledSections unfilled = new(prompts);

    /// <param name="existing">The files of the meeting's folder; see <see cref="Folder"/>.</param>
    /// <param name="overwrite">--overwrite: the document's words replace the folder's where both have some.</param>
    public MeetingFilePlan Plan(ImportResult result, IReadOnlyCollection<ExistingFile> existing, bool overwrite)
    {
        var folder = Folder(result) ?? throw new ArgumentException("The meeting is not known.", nameof(result));
        var brought = Brought.Read(existing.FirstOrDefault(file => file.Path == $"{folder}/{Brought.FileName}")?.Text);
        var meeting = new RenderMeetingFile().Render(result);
        var ownMeeting = existing.FirstOrDefault(file => file.Path == $"{folder}/moede.md");
        var plan = new OpenPlan(folder, existing, unfilled, overwrite, IsAgenda(ownMeeting) && IsMinutes(meeting));
        var documents = result.Items.Where(item => !item.IsHeading).ToList();
        var own = ReadOwnItems.Of(folder, existing, unfilled);

        // Neither in the folder nor in an agenda imported once more: what has a file is an item.
        var asItems = new HeadingsThatAreItems([.. documents.Select(item => (item.Number.ToString(), item.Title))]);
        var asOwnItems = new HeadingsThatAreItems([.. own.Select(item => (item.Number, item.Title))]);
        plan.Put($"{folder}/moede.md", asOwnItems.Without(meeting), BroughtOf.Meeting(brought), asItems.Without);
        var pairs = MatchItems.Match(own, documents);
        var numbers = AssignNumbers.Of(own, pairs, overwrite);
        var afterOverwrite = AssignNumbers.Of(own, pairs, overwrite: true);
        var headings = CompareYaml.Headings(ownMeeting is null ? null : MeetingFile.Parse(ownMeeting.Text)?.Key("afsnit"));
        var casesOfOne = documents.SelectMany(item => item.Cases.Distinct()).GroupBy(number => number)
            .Where(group => group.Count() == 1).Select(group => group.Key).ToHashSet();
        var render = new RenderItemFile();
        foreach (var item in documents)
        {
            var file = render.Render(item);
            var path = $"{folder}/{ItemFileName.Of(item.Number, item.Title)}";
            if (!pairs.TryGetValue(item, out var match))
            {
                PlaceNew(plan, numbers, item, path, file, BroughtOf.Item(brought, item, null, casesOfOne), Remedy(item), headings.Contains((item.Number.ToString(), Likeness.Bare(item.Title))));
            }
            else if (match.Number == item.Number.ToString())
            {
                plan.Put(match.File.Path, file, BroughtOf.Item(brought, item, match, casesOfOne));
            }
            else
            {
                plan.Move(match, item, numbers.Moved.Contains(item) ? path : null, numbers.HolderOf(item), Remedy(item), file, BroughtOf.Item(brought, item, match, casesOfOne));
            }
        }

        foreach (var missing in own.Except(pairs.Values).Where(item => !result.Items.Any(other => IsHeadingOf(other, item))))
        {
            plan.Remark($"punkt {missing.Number} \"{missing.Title}\" findes i mappen, men ikke i dokumentet; det er ladt urørt ({Path.GetFileName(missing.File.Path)})");
        }

        return plan.Close(brought);

        string? Remedy(RecognisedItem item) => afterOverwrite.LastHolderOf(item, pairs) switch
        {
            null => null,
            { } last when pairs.GetValueOrDefault(item) == last => null,
            { } last when !pairs.Values.Contains(last) =>
                $"{last.Number} \"{last.Title}\" står ikke i dokumentet: slet {Path.GetFileName(last.File.Path)}, hvis punktet er udgået, eller giv det et andet nummer, og importér igen med --overwrite.",
            _ => "Ret numrene i punkternes filer, så hvert nummer kun bruges én gang, og importér igen med --overwrite.",
        };
    }

    /// <summary>The meeting's folder, relative to the input folder; null where council or date is not known.</summary>
    public static string? Folder(ImportResult result) =>
        result.Meeting is { Council: { } council, Date: { } date } ? $"moeder/{council}/{date}" : null;

    private static void PlaceNew(
        OpenPlan plan, AssignNumbers numbers, RecognisedItem item, string path, MeetingFile file, BroughtOf brought, string? remedy, bool wasHeading)
    {
        var name = $"punkt {item.Number} \"{item.Title}\"";

        // The number is in use by another item: a second file with it would make the folder invalid.
        if (numbers.HolderOf(item) is { } holder)
        {
            plan.HoldBack(path, $"{name} er ikke taget med, for nummeret bruges af \"{holder.Title}\" ({Path.GetFileName(holder.File.Path)})", file, remedy ?? OpenPlan.UseOverwrite);
        }
        else if (brought.Any && !plan.Overwrites && plan.HasFolder)
        {
            CompleteFile.Remember(file, brought);
            plan.HoldBack(path, $"{name} er slettet i mappen; den", file, null);
        }
        else
        {
            plan.PutNew(path, name, file, brought, wasHeading);
        }
    }

    private static bool IsHeadingOf(RecognisedItem other, OwnItem item) =>
        other.IsHeading && other.Number.ToString() == item.Number && Likeness.IsSame(other.Title, item.Title);

    private static bool IsAgenda(ExistingFile? meeting) =>
        meeting is not null && CompareYaml.Text(MeetingFile.Parse(meeting.Text)?.Key("status")) == "dagsorden";

    private static bool IsMinutes(MeetingFile meeting) => CompareYaml.Text(meeting.Key("status")) == "referat";
}
