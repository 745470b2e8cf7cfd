using System.Collections.Immutable;
using KkrSite.Checks.Completeness;

namespace KkrSite.Starting;

/// <summary>The texts with which a new item asks for its sections, and which an import may put the document's text in the place of.</summary>
internal static class Prompts
{
    public static ImmutableArray<string> All { get; } =
    [
        .. new[] { "punkt.md", "beslutning.md" }.SelectMany(name => FillTemplate.Read(name).Split('\n')).Where(line => line.StartsWith(CheckUnfilled.Mark, StringComparison.Ordinal)),
    ];
}
