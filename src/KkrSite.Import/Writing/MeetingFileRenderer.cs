using System.Collections.Immutable;
using KkrSite.Archive.Model;
using KkrSite.Import.Lines;
using KkrSite.Import.MarkdownFiles;
using KkrSite.Import.Results;

namespace KkrSite.Import.Writing;

/// <summary>Renders the files of a new meeting's folder: moede.md and one file for each item.</summary>
internal static class MeetingFileRenderer
{
    private const int MaxSlugLength = 60;
    private const int MinLinkTitleLength = 8;

    public static MarkdownFile RenderMeeting(ImportResult result)
    {
        var meeting = result.Meeting;
        var keys = ImmutableArray.CreateBuilder<FrontMatterKey>();
        AddValue(keys, "dato", $"{meeting.Date}");
        if (meeting.Time is { } time)
        {
            AddValue(keys, "tid", YamlFormatter.FormatQuoted(time));
        }

        if (meeting.Place is { } place)
        {
            AddValue(keys, "sted", YamlFormatter.Format(place));
        }

        AddValue(keys, "status", MeetingStatusNames.For(meeting.Status));
        AddValue(keys, "gengivelse", "fuld");
        AddLines(keys, "deltagere", meeting.Attendees.Select(person => "- " + YamlFormatter.Format(person)));
        AddLines(keys, "afbud", meeting.Absentees.Select(person => "- " + YamlFormatter.Format(person)));
        AddLines(keys, "afsnit", FindHeadings(result).Select(item => $"\"{item.Number}\": {YamlFormatter.Format(item.Title)}"));
        return new MarkdownFile(keys.ToImmutable(), []);
    }

    public static MarkdownFile RenderItem(RecognisedItem item)
    {
        var keys = ImmutableArray.CreateBuilder<FrontMatterKey>();
        AddValue(keys, "punkt", YamlFormatter.FormatQuoted(item.Number.ToString()));
        AddValue(keys, "titel", YamlFormatter.Format(item.Title));
        if (item.Cases is [var only])
        {
            AddValue(keys, "sag", only.ToString());
        }
        else if (item.Cases.Length > 1)
        {
            AddValue(keys, "sag", YamlFormatter.FormatList(item.Cases.Select(number => number.ToString())));
        }

        if (item.Caseworkers.Length > 0)
        {
            AddValue(keys, "sagsbehandlere", YamlFormatter.FormatList(item.Caseworkers));
        }

        AddLines(keys, "bilag", item.Attachments.SelectMany(FormatLines));
        AddLines(keys, "links", item.Links.SelectMany(FormatLines));
        if (item.IsClosed)
        {
            AddValue(keys, "lukket", "true");
        }

        return new MarkdownFile(
            keys.ToImmutable(),
            [.. item.Sections.Select(section => new MarkdownSection(section.Heading, section.Markdown))]
        );
    }

    /// <summary>A single name: digits, dots, letters a to z and hyphens.</summary>
    public static string GetItemFileName(ItemNumber number, string title) =>
        UrlSlug.FromText(title, MaxSlugLength) is { Length: > 0 } slug ? $"{number}-{slug}.md" : $"{number}.md";

    private static void AddValue(ImmutableArray<FrontMatterKey>.Builder keys, string name, string value) =>
        keys.Add(new FrontMatterKey(name, $"{name}: {value}"));

    private static void AddLines(ImmutableArray<FrontMatterKey>.Builder keys, string name, IEnumerable<string> lines)
    {
        var source = string.Concat(lines.Select(line => "\n  " + line));
        if (source.Length > 0)
        {
            keys.Add(new FrontMatterKey(name, $"{name}:{source}"));
        }
    }

    private static IEnumerable<RecognisedItem> FindHeadings(ImportResult result)
    {
        var parents = result.Items.Select(item => item.Number.Parent).OfType<ItemNumber>().ToHashSet();
        return result.Items.Where(item => item.IsHeading || parents.Contains(item.Number));
    }

    // The link's text is its title, so that a reader recognises it; a single short word like "her" says nothing.
    private static IEnumerable<string> FormatLines(TextLink link)
    {
        var address = YamlFormatter.Format(WebAddressFinder.ToAbsolute(link.Address));
        if (
            link.Text is not { } text
            || text.Length < MinLinkTitleLength
            || WordTokeniser.CountWords(text) < 2
            || WebAddressFinder.Find(text).Any()
        )
        {
            yield return "- " + address;
            yield break;
        }

        yield return "- titel: " + YamlFormatter.Format(text);
        yield return "  url: " + address;
    }

    private static IEnumerable<string> FormatLines(RecognisedAttachment attachment)
    {
        yield return "- titel: " + YamlFormatter.Format(attachment.Title);
        if (attachment.File is { } file)
        {
            yield return "  fil: " + YamlFormatter.Format(file);
        }
        else if (attachment.Url is { } url)
        {
            yield return "  url: " + YamlFormatter.Format(WebAddressFinder.ToAbsolute(url));
        }
    }
}
