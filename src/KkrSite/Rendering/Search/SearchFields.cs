using System.Collections.Immutable;
using KkrSite.Search.Lunr;

namespace KkrSite.Rendering.Search;

/// <summary>The fields that an item is searched by. Their names are what readers write: <c>titel:budget</c>.</summary>
internal static class SearchFields
{
    /// <summary>The parts of compounds, which make up a field of their own: sundhedsreform is found by reform, but behind reform itself.</summary>
    public const string Parts = "dele";

    /// <summary>As <see cref="SearchDocuments"/> fills them.</summary>
    public static ImmutableArray<SearchField> OfTexts { get; } =
    [
        new("titel", 4),
        new("tekst", 1),
        new("emne", 2),
        new("sag", 4),
        new("moede", 0.5),
    ];

    /// <summary>Of <see cref="All"/>, those long enough for their lengths to be rounded.</summary>
    public static ImmutableArray<bool> Rounded { get; } = [false, true, false, false, false, true];

    public static ImmutableArray<SearchField> All { get; } = [.. OfTexts, new(Parts, 0.5)];
}
