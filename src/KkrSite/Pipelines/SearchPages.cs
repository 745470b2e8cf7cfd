using System.Collections.Immutable;
using System.Text;
using System.Xml;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Rendering;
using KkrSite.Theme.Pages;
using KkrSite.Theme.Parts;

namespace KkrSite.Pipelines;

/// <summary>The page that searches, and its description for the browsers' address bars.</summary>
public sealed class SearchPages : Pipeline
{
    private const string Namespace = "http://a9.com/-/spec/opensearch/1.1/";

    // The standard's limit.
    private const int LongestShortName = 16;

    public override IEnumerable<PlannedFile> Process(SiteContext site)
    {
        yield return new PlannedFile(Addresses.Search, () => site.Pages.Render<SearchPage>(View(site)), Listing: FileListing.Page);
        yield return new PlannedFile(Addresses.SearchDescription, () => Describe(site));
    }

    private static SearchView View(SiteContext site)
    {
        var frame = site.Frames.Frame(Addresses.Search, Texts.Search, Texts.SearchDescription);
        return new SearchView(
            frame with { Script = site.Assets.SearchPageScript.Value },
            Addresses.Search.Value,
            site.Assets.SearchWorker.Value,
            Addresses.SearchDirectory.Value,
            Texts.SearchContents(DanishWords.Items(site.Archive.Items.Length), DanishWords.Meetings(site.Archive.Meetings.Length)),
            [.. Examples(site.Archive)],
            [.. frame.Navigation.Select(item => new Link(item.Text, item.Url))],
            [.. Enum.GetValues<Outcome>().Select(outcome => Summaries.Of(outcome)!)]);
    }

    // What is most treated is what most readers know.
    private static IEnumerable<SearchExample> Examples(MeetingArchive archive)
    {
        var topics = archive.Topics.Where(entry => entry.Items.Length > 0).OrderByDescending(entry => entry.Items.Length).ToImmutableArray();
        if (topics is [var most, ..])
        {
            yield return Example(most.Topic.Title.ToLowerInvariant(), Texts.ExampleOfTopic);
        }

        if (topics is [_, var next, ..])
        {
            yield return Example($"titel:{LongestWord(next.Topic.Title)}", Texts.ExampleOfField);
        }

        if (archive.Cases.MaxBy(entry => entry.Items.Length) is { } known)
        {
            yield return Example(known.Number.ToString(), Texts.ExampleOfCase);
        }
    }

    private static SearchExample Example(string query, string explanation) =>
        new(query, $"{Addresses.Search}?q={Uri.EscapeDataString(query)}", explanation);

    private static string LongestWord(string title) => title.Split(' ').MaxBy(word => word.Length)!.ToLowerInvariant();

    private static byte[] Describe(SiteContext site)
    {
        var settings = site.Archive.Content.Site;
        using var buffer = new MemoryStream();
        using (var xml = XmlWriter.Create(buffer, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" }))
        {
            xml.WriteStartElement("OpenSearchDescription", Namespace);
            xml.WriteElementString("ShortName", Namespace, ShortName(settings.Title));
            xml.WriteElementString("Description", Namespace, Texts.SearchDescription);
            xml.WriteElementString("Language", Namespace, "da");
            xml.WriteElementString("InputEncoding", Namespace, "UTF-8");
            xml.WriteStartElement("Image", Namespace);
            xml.WriteAttributeString("type", "image/svg+xml");
            xml.WriteString(site.Absolute(site.Assets.Icon));
            xml.WriteEndElement();
            xml.WriteStartElement("Url", Namespace);
            xml.WriteAttributeString("type", "text/html");
            xml.WriteAttributeString("template", site.Absolute(Addresses.Search) + "?q={searchTerms}");
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        return buffer.ToArray();
    }

    private static string ShortName(string title)
    {
        if (title.Length <= LongestShortName)
        {
            return title;
        }

        var end = title.LastIndexOf(' ', LongestShortName);
        return title[..(end > 0 ? end : LongestShortName)];
    }
}
