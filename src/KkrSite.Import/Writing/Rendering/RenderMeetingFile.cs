using System.Collections.Immutable;
using KkrSite.Archive.Model;
using KkrSite.Import.Reporting;
using KkrSite.Import.Results;
using KkrSite.Import.Writing.FrontMatter;

namespace KkrSite.Import.Writing.Rendering;

/// <summary>Writes moede.md.</summary>
internal sealed class RenderMeetingFile
{
    public MeetingFile Render(ImportResult result)
    {
        var meeting = result.Meeting;
        var keys = ImmutableArray.CreateBuilder<FileKey>();
        Add("dato", $"dato: {meeting.Date}");
        if (meeting.Time is { } time)
        {
            Add("tid", $"tid: {YamlText.Quoted(time)}");
        }

        if (meeting.Place is { } place)
        {
            Add("sted", $"sted: {YamlText.Scalar(place)}");
        }

        Add("status", $"status: {StatusWords.Of(meeting.Status)}");
        Add("gengivelse", "gengivelse: fuld");
        AddNames("deltagere", meeting.Attendees);
        AddNames("afbud", meeting.Absentees);
        var headings = Headings(result);
        if (headings.Count > 0)
        {
            Add("afsnit", "afsnit:\n" + string.Join('\n', headings.Select(item => $"  \"{item.Number}\": {YamlText.Scalar(item.Title)}")));
        }

        return new MeetingFile(keys.ToImmutable(), []);

        void Add(string name, string source) => keys.Add(new FileKey(name, source));

        void AddNames(string name, ImmutableArray<string> names)
        {
            if (names.Length > 0)
            {
                Add(name, $"{name}:\n" + string.Join('\n', names.Select(person => "  - " + YamlText.Scalar(person))));
            }
        }
    }

    private static List<RecognisedItem> Headings(ImportResult result)
    {
        var parents = result.Items.Select(item => item.Number.Parent).OfType<ItemNumber>().ToHashSet();
        return [.. result.Items.Where(item => item.IsHeading || parents.Contains(item.Number))];
    }
}
