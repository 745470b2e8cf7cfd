using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Net;
using System.Text;

namespace KkrSite.Checks;

/// <summary>What a rendered page offers and asks for: its fragments, and the addresses of this site that it names.</summary>
/// <param name="Ids">Decoded.</param>
/// <param name="Targets">As written, decoded; addresses elsewhere are left out.</param>
public sealed record PageLinks(FrozenSet<string> Ids, ImmutableArray<string> Targets)
{
    /// <summary>
    /// Reads a page that our own renderer wrote, UTF-8, where every attribute stands in double quotes and no tag holds a
    /// stray quote. A full HTML parser would take longer than everything else in a build together.
    /// </summary>
    public static PageLinks Scan(ReadOnlySpan<byte> html)
    {
        var targets = ImmutableArray.CreateBuilder<string>();
        foreach (var target in Values(html, " href=\""u8).Concat(Values(html, " src=\""u8)))
        {
            if (IsOurs(target))
            {
                targets.Add(target);
            }
        }

        return new PageLinks(Values(html, " id=\""u8).ToFrozenSet(StringComparer.Ordinal), targets.ToImmutable());
    }

    private static List<string> Values(ReadOnlySpan<byte> html, ReadOnlySpan<byte> attribute)
    {
        var values = new List<string>();
        for (var at = html.IndexOf(attribute); at >= 0; at = html.IndexOf(attribute))
        {
            html = html[(at + attribute.Length)..];
            var value = html[..html.IndexOf((byte)'"')];
            values.Add(WebUtility.HtmlDecode(Encoding.UTF8.GetString(value)));
        }

        return values;
    }

    private static bool IsOurs(string target)
    {
        var colon = target.IndexOf(':', StringComparison.Ordinal);
        var end = target.AsSpan().IndexOfAny('/', '?', '#');
        return (colon < 0 || (end >= 0 && end < colon)) && !target.StartsWith("//", StringComparison.Ordinal);
    }
}
