using System.Collections.Immutable;
using KkrSite.Archive.Model;

namespace KkrSite.Site.Checks.Successors;

/// <summary>How the addresses of the site differ from those of the ledger.</summary>
/// <param name="Ledger">All of the ledger.</param>
/// <param name="Vanished">Those of the ledger that are not answered.</param>
/// <param name="Added">Those of the site that the ledger does not have.</param>
internal sealed record ChangedAddresses(ImmutableArray<UrlPath> Ledger, ImmutableArray<UrlPath> Vanished, ImmutableArray<UrlPath> Added)
{
    /// <summary>The pages directly below one of the archive's folders, such as <c>/emner/</c>.</summary>
    public static IEnumerable<UrlPath> SelectPagesBelow(UrlPath folder, IEnumerable<UrlPath> addresses) =>
        addresses.Where(address =>
            address.IsPage
            && address.Value.Length > folder.Value.Length
            && address.Value.StartsWith(folder.Value, StringComparison.Ordinal)
            && address.Value.IndexOf('/', folder.Value.Length) == address.Value.Length - 1
        );

    /// <summary>Without a slash.</summary>
    public static string GetLastSegment(UrlPath address) => address.Value.TrimEnd('/')[(address.Value.TrimEnd('/').LastIndexOf('/') + 1)..];
}
