using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;

namespace KkrSite.Rendering;

/// <summary>Where the glossary explains a term.</summary>
internal static class GlossaryTerms
{
    public static UrlPath Url => Addresses.Glossary;

    /// <summary>The term's fragment on the glossary page.</summary>
    public static string Fragment(string term) => Slug.Of(term) is { Length: > 0 } slug ? "ord-" + slug : "ord";
}
