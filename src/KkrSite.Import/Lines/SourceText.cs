using System.Collections.Immutable;

namespace KkrSite.Import.Lines;

/// <summary>Everything that a reader took from one document.</summary>
/// <param name="Remarks">What an editor should know about the file before its text is published; Danish, without the text itself.</param>
public sealed record SourceText(ImmutableArray<SourceLine> Lines, ImmutableArray<string> Remarks)
{
    /// <summary>Texts of the document that are not among the lines.</summary>
    public ImmutableArray<ExcludedText> Excluded { get; init; } = [];

    /// <summary>What the reader left out for good, with its place.</summary>
    public ImmutableArray<OmittedPart> Omitted { get; init; } = [];
}

/// <summary>One line of a source as a reader passes it to the recogniser, which does not know about files.</summary>
/// <param name="Text">
/// Composed (NFC), with ordinary blanks; blanks at both ends are kept, because page breaks and hyphens are recognised by them.
/// </param>
/// <param name="Number">The line in the file, from 1; where a file has no lines of its own, the line or paragraph in reading order.</param>
/// <param name="Page">The page of the line, from 1, as far as the source shows its pages.</param>
/// <param name="BeginsPage">It is the first line of a page.</param>
public sealed record SourceLine(string Text, int Number, int Page, bool BeginsPage)
{
    /// <summary>What the file format knows about the line besides its text; null in a text file.</summary>
    public LineFormat? Format { get; init; }

    public bool IsBlank => string.IsNullOrWhiteSpace(Text);
}

/// <summary>A text that a reader does not count as text of the document, such as a stamp across the page.</summary>
/// <param name="Reason">Danish.</param>
/// <param name="Line">The nearest line.</param>
public sealed record ExcludedText(string Text, string Reason, int Line);
