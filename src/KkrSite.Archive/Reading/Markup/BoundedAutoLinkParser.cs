using System.Buffers;
using Markdig.Extensions.AutoLinks;
using Markdig.Helpers;
using Markdig.Parsers;

namespace KkrSite.Archive.Reading.Markup;

/// <summary>
/// Parses web addresses in the text as links, up to a limit in each paragraph that no real text reaches: for each address, Markdig
/// searches the whole paragraph before it. Further addresses remain text.
/// </summary>
internal sealed class BoundedAutoLinkParser() : AutoLinkParser(new AutoLinkOptions())
{
    private const int MaxPerBlock = 3000;

    // An address that never ends is searched to the end of the paragraph each time. Browsers and servers take no longer ones.
    private const int MaxLength = 2048;

    private static readonly string[] AddressPrefixes = ["http://", "https://", "www.", "ftp://", "mailto:", "tel:"];
    private static readonly SearchValues<char> SecondLetters = SearchValues.Create("tTwWaAeE");

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (!StartsWithAddress(slice.AsSpan()) || !BlockMatchCounter.TryCount(processor, Index, MaxPerBlock, slice))
        {
            return false;
        }

        var end = slice.End;
        slice.End = Math.Min(end, slice.Start + MaxLength - 1);
        var isAddress = base.Match(processor, ref slice);
        slice.End = end;
        return isAddress;
    }

    // Called for each h, w, f, m and t: few of them are followed by the second letter of a prefix.
    private static bool StartsWithAddress(ReadOnlySpan<char> text)
    {
        if (text.Length < 2 || !SecondLetters.Contains(text[1]))
        {
            return false;
        }

        foreach (var prefix in AddressPrefixes)
        {
            if (text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
