using System.Collections.Immutable;
using KkrSite.Archive.Model;
using KkrSite.Import.Lines;

namespace KkrSite.Import.Results;

/// <summary>An agenda item as the document gives it.</summary>
public sealed record RecognisedItem
{
    public required ItemNumber Number { get; init; }

    public required string Title { get; init; }

    /// <summary>Only a heading over other items, without a text of its own.</summary>
    public bool IsHeading { get; init; }

    public ImmutableArray<CaseNumber> Cases { get; init; } = [];

    /// <summary>Initials as printed, without the punctuation around them.</summary>
    public ImmutableArray<string> Caseworkers { get; init; } = [];

    public ImmutableArray<RecognisedSection> Sections { get; init; } = [];

    public ImmutableArray<RecognisedAttachment> Attachments { get; init; } = [];

    /// <summary>The item's addresses, each once, as printed.</summary>
    public ImmutableArray<TextLink> Links { get; init; } = [];

    public Outcome? Outcome { get; init; }

    /// <summary>Discussed behind closed doors: it has no text here.</summary>
    public bool IsClosed { get; init; }

    /// <summary>The line of the title, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>The decision's plain text, or null where there is none.</summary>
    public string? Decision
    {
        get
        {
            var text = string.Join(
                "\n\n",
                Sections
                    .Where(section => section.Heading == SectionNames.Decision && section.Blocks.Length > 0)
                    .Select(section => section.PlainText)
            );
            return text.Length == 0 ? null : text;
        }
    }
}

/// <summary>A headed part of an item, in the source's order.</summary>
/// <param name="Heading">In its usual spelling; null for text before the first heading.</param>
/// <param name="Markdown">The blocks as Markdown, with everything escaped that the source did not mean as such.</param>
public sealed record RecognisedSection(string? Heading, ImmutableArray<TextBlock> Blocks, string Markdown, int Line)
{
    /// <summary>The heading as the source has it; null for text before the first heading.</summary>
    public string? PrintedHeading { get; init; }

    /// <summary>Paragraphs and list items separated by an empty line; list items begin with the source's own marker.</summary>
    public string PlainText => string.Join("\n\n", Blocks);
}

/// <summary>An attachment that the document names.</summary>
/// <param name="Url">Null where the document gives no address.</param>
public sealed record RecognisedAttachment(string Title, string? Url)
{
    /// <summary>The file that the user gave for it, relative to the meeting's folder: <c>bilag/udkast.pdf</c>.</summary>
    public string? File { get; init; }
}

/// <summary>The headings of sections that the import treats specially, in their usual spelling.</summary>
internal static class SectionNames
{
    public const string Background = "Baggrund";
    public const string Recommendation = "Indstilling";
    public const string CasePresentation = "Sagsfremstilling";
    public const string Decision = "Beslutning";
    public const string Attachments = "Bilag";
}
