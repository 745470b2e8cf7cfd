using Markdig;
using Markdig.Parsers.Inlines;

namespace KkrSite.Archive.Reading.Text;

/// <summary>
/// The Markdown that the archive's files are written in; what reads them and what renders them must use the same.
/// Raw HTML is text like any other.
/// </summary>
public static class MarkdownDialect
{
    public static MarkdownPipeline Pipeline { get; } = CreatePipeline();

    private static MarkdownPipeline CreatePipeline()
    {
        var builder = new MarkdownPipelineBuilder().UsePipeTables().UseAutoLinks().DisableHtml().UsePreciseSourceLocation();
        builder.InlineParsers.Replace<LinkInlineParser>(new BoundedLinkParser());
        builder.InlineParsers.Replace<EmphasisInlineParser>(new BoundedEmphasisParser());
        builder.InlineParsers.Insert(0, new BoundedAutoLinkParser());
        return builder.Build();
    }
}
