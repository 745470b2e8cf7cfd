using KkrSite.Archive.Model;

namespace KkrSite.Site.Rendering.Links;

/// <summary>The address of a term in the glossary.</summary>
internal static class GlossaryAddress
{
    public static UrlPath Url => ArchiveAddresses.Glossary;

    /// <summary>The term's fragment on the glossary page.</summary>
    public static string Fragment(string term) => UrlSlug.FromText(term) is { Length: > 0 } slug ? "ord-" + slug : "ord";
}
