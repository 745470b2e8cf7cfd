using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace KkrSite.Rendering.Prose;

/// <summary>Says what a heading cell heads, and a column's alignment by class: the style attribute that would be written otherwise is forbidden by the site's CSP.</summary>
internal static class MarkTables
{
    public static void Apply(MarkdownDocument document)
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
