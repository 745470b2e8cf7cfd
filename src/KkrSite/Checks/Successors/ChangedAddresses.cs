using System.Collections.Immutable;
using KkrSite.Archive.Model;

namespace KkrSite.Checks.Successors;

/// <summary>What the ledger names and nothing answers, and what the site has and the ledger does not name yet.</summary>
/// <param name="Ledger">All of the ledger's.</param>
internal sealed record ChangedAddresses(ImmutableArray<UrlPath> Ledger, ImmutableArray<UrlPath> Vanished, ImmutableArray<UrlPath> Added)
{
    /// <summary>The pages right below one of the archive's folders, such as <c>/emner/</c>.</summary>
    public static IEnumerable<UrlPath> PagesBelow(UrlPath folder, IEnumerable<UrlPath> addresses) => addresses.Where(address =>
        address.IsPage && address.Value.Length > folder.Value.Length && address.Value.StartsWith(folder.Value, StringComparison.Ordinal)
        && address.Value.IndexOf('/', folder.Value.Length) == address.Value.Length - 1);

    /// <summary>The last part of an address.</summary>
    public static string NameOf(UrlPath address) => address.Value.TrimEnd('/')[(address.Value.TrimEnd('/').LastIndexOf('/') + 1)..];
}
