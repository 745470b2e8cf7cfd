using Markdig;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;

namespace KkrSite.Archive.Reading.Markup;

/// <summary>
/// The Markdown dialect of the content files; reading and rendering must use the same one. Raw HTML is treated as text.
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
        var lineBreaks = builder.InlineParsers.Find<LineBreakInlineParser>()!;
        builder.InlineParsers.InsertBefore<EmphasisInlineParser>(new BoundedTableParser(lineBreaks));
        builder.BlockParsers.Insert(0, new RuleUnderParagraphParser());
        builder.BlockParsers.Replace<ParagraphBlockParser>(new DashTolerantParagraphParser());
        builder.BlockParsers.Find<ListBlockParser>()!.ItemParsers.Replace<NumberedListItemParser>(new DateAwareListItemParser());
        return builder.Build();
    }
}
