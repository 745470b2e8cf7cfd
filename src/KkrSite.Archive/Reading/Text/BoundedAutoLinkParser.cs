using Markdig.Extensions.AutoLinks;
using Markdig.Helpers;
using Markdig.Parsers;

namespace KkrSite.Archive.Reading.Text;

/// <summary>
/// Markdown's links of web addresses that stand in the text, save those beyond as many as no paragraph has: before each, all
/// that stands before it in its paragraph is looked through.
/// </summary>
internal sealed class BoundedAutoLinkParser() : AutoLinkParser(new AutoLinkOptions())
{
    private const int MostInBlock = 3000;

    private static readonly string[] Beginnings = ["http://", "https://", "www.", "ftp://", "mailto:", "tel:"];

    public override bool Match(InlineProcessor processor, ref StringSlice slice) =>
        BeginsAddress(slice.AsSpan()) && BlockFindings.Count(processor, Index, MostInBlock, slice) && base.Match(processor, ref slice);

    private static bool BeginsAddress(ReadOnlySpan<char> text)
    {
        foreach (var beginning in Beginnings)
        {
            if (text.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
