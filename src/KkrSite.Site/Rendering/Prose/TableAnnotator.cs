using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace KkrSite.Site.Rendering.Prose;

/// <summary>
/// Sets the scope of header cells, and the alignment of columns by a class: Markdig would write a style attribute, which the site's
/// content security policy forbids.
/// </summary>
internal static class TableAnnotator
{
    public static void Annotate(MarkdownDocument document)
    {
        foreach (var table in document.Descendants<Table>())
        {
            foreach (var row in table.OfType<TableRow>())
            {
                foreach (var heading in row.Where(_ => row.IsHeader))
                {
                    heading.GetAttributes().AddProperty("scope", "col");
                }

                foreach (var (cell, index) in row.OfType<TableCell>().Select((cell, index) => (cell, index)))
                {
                    if (index < table.ColumnDefinitions.Count && table.ColumnDefinitions[index].Alignment == TableColumnAlign.Right)
                    {
                        cell.GetAttributes().AddClass("number");
                    }
                }
            }

            foreach (var column in table.ColumnDefinitions)
            {
                column.Alignment = null;
            }
        }
    }
}
