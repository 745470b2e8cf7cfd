using Microsoft.AspNetCore.Components;

namespace KkrSite.Theme.Layouts;

/// <summary>A template of a whole page. It gets everything that it shows in one record.</summary>
public abstract class Page<TView> : Template
    where TView : notnull
{
    [Parameter, EditorRequired]
    public required TView View { get; set; }
}

/// <summary>The record of a page; it states the page that shows it, so that a page cannot be rendered with another's record.</summary>
public interface IPageView<TPage>
    where TPage : Template;

/// <summary>The fragments that the layout uses on every page.</summary>
public static class LayoutIds
{
    public const string Content = "indhold";
    public const string Information = "om-siden";
    public const string Citation = "henvisning";
}
