using KkrSite.Theme.Layouts;
using Microsoft.AspNetCore.Components;

namespace KkrSite.Theme.Pages;

/// <summary>A page of plain text; also what stands where a page was taken down.</summary>
public sealed record PlainPageView(PageFrame Frame, string Title, MarkupString Body);
