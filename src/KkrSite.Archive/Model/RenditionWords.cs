using System.Collections.Immutable;

namespace KkrSite.Archive.Model;

/// <summary>The Danish words of a meeting's rendition: values of <c>gengivelse</c>, and what JSON says.</summary>
public static class RenditionWords
{
    public static ImmutableArray<(string Word, Rendition Value)> All { get; } =
    [
        ("fuld", Rendition.Full),
        ("resume", Rendition.Summary),
    ];

    public static string Of(Rendition rendition) => All.Single(row => row.Value == rendition).Word;
}
