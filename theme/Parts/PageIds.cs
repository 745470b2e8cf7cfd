using System.Collections.Immutable;

namespace KkrSite.Theme.Parts;

/// <summary>The fragments that the templates of an item's page use themselves, which no section of a text may take.</summary>
public static class PageIds
{
    public static ImmutableArray<string> OfItem { get; } =
    [
        "indhold", "henvisning", "om-siden", "om-punktet", "links", "bilagsliste", "samme-sag", "beslaegtede", "aendringer",
    ];
}
