using System.Collections.Immutable;
using KkrSite.Archive.Model;
using KkrSite.Import.Results;
using KkrSite.Import.Writing.FrontMatter;

namespace KkrSite.Import.Writing.Rendering;

/// <summary>Writes the file of one item.</summary>
internal sealed class RenderItemFile
{
    private const int ShortestLinkTitle = 8;

    public MeetingFile Render(RecognisedItem item)
    {
        var keys = ImmutableArray.CreateBuilder<FileKey>();
        Add("punkt", YamlText.Quoted(item.Number.ToString()));
        Add("titel", YamlText.Scalar(item.Title));
        if (item.Cases.Length > 0)
        {
            Add("sag", item.Cases.Length == 1 ? item.Cases[0].ToString() : YamlText.Flow(item.Cases.Select(number => number.ToString())));
        }

        if (item.Caseworkers.Length > 0)
        {
            Add("sagsbehandlere", YamlText.Flow(item.Caseworkers));
        }

        if (item.Attachments.Length > 0)
        {
            AddLines("bilag", item.Attachments.SelectMany(Lines));
        }

        if (item.Links.Length > 0)
        {
            AddLines("links", item.Links.SelectMany(Lines));
        }

        if (item.IsClosed)
        {
            Add("lukket", "true");
        }

        return new MeetingFile(keys.ToImmutable(), [.. item.Sections.Select(section => new FileSection(section.Heading, section.Markdown))]);

        void Add(string name, string value) => keys.Add(new FileKey(name, $"{name}: {value}"));

        void AddLines(string name, IEnumerable<string> lines) =>
            keys.Add(new FileKey(name, $"{name}:\n" + string.Join('\n', lines.Select(line => "  " + line))));
    }

    // With the words that it is known by in the text, the reader finds it there; "her" would name nothing.
    private static IEnumerable<string> Lines(RecognisedLink link)
    {
        var address = YamlText.Scalar(Import.Lines.Addresses.Absolute(link.Address));
        if (link.Text is not { } text || text.Length < ShortestLinkTitle || Words.Count(text) < 2 || Import.Lines.Addresses.In(text).Any())
        {
            yield return "- " + address;
            yield break;
        }

        yield return "- titel: " + YamlText.Scalar(text);
        yield return "  url: " + address;
    }

    private static IEnumerable<string> Lines(RecognisedAttachment attachment)
    {
        yield return "- titel: " + YamlText.Scalar(attachment.Title);
        if (attachment.File is { } file)
        {
            yield return "  fil: " + YamlText.Scalar(file);
        }
        else if (attachment.Url is { } url)
        {
            yield return "  url: " + YamlText.Scalar(Import.Lines.Addresses.Absolute(url));
        }
    }
}
