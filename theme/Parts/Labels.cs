using Microsoft.AspNetCore.Components;

namespace KkrSite.Theme.Parts;

/// <summary>
/// The small labels of lists. The word carries the meaning; the shape and the colour repeat it. Written here and not in Razor, as
/// <see cref="ItemMeta"/> says.
/// </summary>
public static class Labels
{
    public static MarkupString Closed { get; } = Label("closed", Words.Closed);

    public static MarkupString Of(OutcomeView outcome) => Label(outcome.Kind, outcome.Label);

    /// <summary>How far a meeting is. Minutes and agendas are the common case and stay quiet; cancelled and moved do not.</summary>
    public static MarkupString Of(MeetingSummary meeting) => Label(meeting.StatusKind, meeting.Status);

    private static MarkupString Label(string kind, string text) =>
        new($"<span class=\"label tone-{HtmlText.Of(kind)}\">{OutcomeMark.Of(kind)}{HtmlText.Of(text)}</span>");
}
