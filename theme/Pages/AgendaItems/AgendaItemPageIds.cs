using System.Collections.Immutable;
using KkrSite.Theme.Layouts;

namespace KkrSite.Theme.Pages.AgendaItems;

/// <summary>The fragments that the templates of an item's page use, which no section of its text may have.</summary>
public static class AgendaItemPageIds
{
    public const string About = "om-punktet";
    public const string Attachments = "bilagsliste";
    public const string Links = "links";
    public const string Changes = "aendringer";
    public const string CaseHistory = "samme-sag";
    public const string Related = "beslaegtede";

    public static ImmutableArray<string> Reserved { get; } =
    [LayoutIds.Content, LayoutIds.Citation, LayoutIds.Information, About, Links, Attachments, CaseHistory, Related, Changes];
}
