using System.Collections.Immutable;
using KkrSite.Search.Lunr;

namespace KkrSite.Site.Rendering.Search;

/// <summary>The fields that an item is searched by. Their names are what readers write: <c>titel:budget</c>.</summary>
internal static class SearchFields
{
    /// <summary>The field with the parts of compounds: sundhedsreform is found by reform, but ranks below reform itself.</summary>
    public const string Parts = "dele";

    /// <summary>As <see cref="SearchDocumentBuilder"/> fills them.</summary>
    public static ImmutableArray<SearchField> TextFields { get; } =
    [new("titel", 4), new("tekst", 1), new("emne", 2), new("sag", 4), new("moede", 0.5)];

    /// <summary>For each of <see cref="All"/>, whether its fields are long enough for rounded lengths.</summary>
    public static ImmutableArray<bool> RoundedLengths { get; } = [false, true, false, false, false, true];

    public static ImmutableArray<SearchField> All { get; } = [.. TextFields, new(Parts, 0.5)];
}
