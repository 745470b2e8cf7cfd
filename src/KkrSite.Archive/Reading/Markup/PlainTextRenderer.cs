using System.Globalization;
using System.Text;
using KkrSite.Archive.Reading.Values;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace KkrSite.Archive.Reading.Markup;

/// <summary>
/// Renders Markdown as the plain text that a reader sees: paragraphs and list items separated by an empty line, a row of a table
/// as one line, a hard break as a line break.
/// </summary>
public static class PlainTextRenderer
{
    public static string Render(IEnumerable<Block> blocks)
    {
        var paragraphs = new List<string>();
        foreach (var block in blocks)
        {
            AddBlock(block, paragraphs);
        }

        return string.Join("\n\n", paragraphs);
    }

    /// <summary>The trimmed text of a heading or paragraph.</summary>
    public static string Render(LeafBlock block)
    {
        // Most paragraphs are nothing else.
        if (block.Inline is { FirstChild: LiteralInline { NextSibling: null } only })
        {
            return only.Content.AsSpan().Trim().ToString();
        }

        var text = new StringBuilder();
        if (block.Inline is { } inlines)
        {
            AppendInlines(inlines, text);
        }
        else
        {
            text.Append(block.Lines.ToString());
        }

        return text.ToString().Trim();
    }

    private static void AddBlock(Block block, List<string> paragraphs)
    {
        switch (block)
        {
            case ListBlock list:
                AddList(list, paragraphs);
                break;
            case Table table:
                AddParagraph(string.Join('\n', table.OfType<TableRow>().Select(RenderRow)), paragraphs);
                break;
            case LinkReferenceDefinitionGroup or ThematicBreakBlock:
                break;
            case ContainerBlock container:
                foreach (var child in container)
                {
                    AddBlock(child, paragraphs);
                }

                break;
            case CodeBlock code:
                AddParagraph(code.Lines.ToString().Trim('\n'), paragraphs);
                break;
            case LeafBlock leaf:
                AddParagraph(Render(leaf), paragraphs);
                break;
        }
    }

    private static void AddList(ListBlock list, List<string> paragraphs)
    {
        foreach (var item in list.OfType<ListItemBlock>())
        {
            var own = new List<string>();
            foreach (var child in item)
            {
                AddBlock(child, own);
            }

            if (own.Count > 0)
            {
                own[0] = list.IsOrdered ? string.Create(CultureInfo.InvariantCulture, $"{item.Order}. {own[0]}") : $"– {own[0]}";
                paragraphs.AddRange(own);
            }
        }
    }

    private static string RenderRow(TableRow row) =>
        string.Join(
            ' ',
            row.OfType<TableCell>().Select(cell => Render(cell.AsEnumerable()).ReplaceLineEndings(" ")).Where(text => text.Length > 0)
        );

    private static void AddParagraph(string text, List<string> paragraphs)
    {
        if (text.Length > 0)
        {
            paragraphs.Add(text);
        }
    }

    private static void AppendInlines(ContainerInline container, StringBuilder text)
    {
        foreach (var inline in container)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    text.Append(literal.Content.AsSpan());
                    break;
                case CodeInline code:
                    text.Append(code.ContentSpan);
                    break;
                case AutolinkInline link:
                    text.Append(link.Url);
                    break;
                case HtmlEntityInline entity:
                    AppendText(entity.Transcoded.AsSpan(), text);
                    break;
                case LineBreakInline line:
                    text.Append(line.IsHard ? '\n' : ' ');
                    break;
                case HtmlInline html:
                    text.Append(html.Tag);
                    break;

                // A bracket that opens no link is literal text.
                case DelimiterInline delimiter:
                    text.Append(delimiter.ToLiteral());
                    AppendInlines(delimiter, text);
                    break;
                case ContainerInline inner:
                    AppendInlines(inner, text);
                    break;
            }
        }
    }

    // A control character can be written as an entity, which the check of the file's characters does not find.
    private static void AppendText(ReadOnlySpan<char> characters, StringBuilder text)
    {
        foreach (var c in characters)
        {
            text.Append(NonTextCharacters.All.Contains(c) ? '\uFFFD' : c);
        }
    }
}
