using System.Collections.Concurrent;
using Microsoft.AspNetCore.Components;

namespace KkrSite.Theme.Parts.Inlines;

/// <summary>A word with an icon and a colour: a decision's outcome, a meeting's status.</summary>
/// <param name="Text">Danish, capitalised: Taget til efterretning, Referat, Flyttet til 3. december 2024.</param>
public sealed record LabelView(StatusKind Kind, string Text);

/// <summary>
/// The small labels of lists. The word carries the meaning; the icon and the colour repeat it. Minutes and agendas are the common case
/// and have a quiet style. Not a component, since lists have thousands of rows and a component is many times as expensive as its text.
/// </summary>
public static class LabelRenderer
{
    // The labels are few, and each stands in thousands of rows.
    private static readonly ConcurrentDictionary<LabelView, MarkupString> Rendered = new();

    public static MarkupString Closed { get; } = Render(new LabelView(StatusKind.Closed, ThemeTexts.Closed));

    public static MarkupString Render(LabelView label) => Rendered.GetOrAdd(label, RenderNew);

    private static MarkupString RenderNew(LabelView label) =>
        new(
            $"<span class=\"label {label.Kind.GetToneClass()}\">{StatusIconRenderer.Render(label.Kind)}{HtmlText.Encode(label.Text)}</span>"
        );
}
