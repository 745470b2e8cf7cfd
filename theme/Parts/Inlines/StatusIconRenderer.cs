using Microsoft.AspNetCore.Components;

namespace KkrSite.Theme.Parts.Inlines;

/// <summary>An icon for each kind, so that outcomes can be distinguished without colour.</summary>
public static class StatusIconRenderer
{
    public static MarkupString Render(StatusKind kind) =>
        new(
            "<svg viewBox=\"0 0 16 16\" aria-hidden=\"true\" focusable=\"false\">"
                + $"<path fill-rule=\"evenodd\" d=\"{GetPathData(kind)}\"></path></svg>"
        );

    private static string GetPathData(StatusKind kind) =>
        kind switch
        {
            // A full disc with a check mark.
            StatusKind.Approved => "M8 0a8 8 0 1 0 0 16A8 8 0 0 0 8 0zM6.7 12.1 2.9 8.3l1.5-1.5 2.3 2.3 4.9-4.9 1.5 1.5z",
            // A check mark alone.
            StatusKind.Endorsed => "M5.9 14.2.4 8.7l2.1-2.1 3.4 3.4L13.5 2.4l2.1 2.1z",
            // A check mark and a line of text.
            StatusKind.EndorsedWithRemark => "M5.5 11 .9 6.4 2.7 4.6l2.8 2.8L11.7 1.2l1.8 1.8zM1 13h14v2.2H1z",
            // An open book.
            StatusKind.Noted =>
                "M0 2.2C3 1.4 5.5 1.7 7.3 3v11C5.5 12.7 3 12.4 0 13.2zM16 2.2C13 1.4 10.5 1.7 8.7 3v11C10.5 12.7 13 12.4 16 13.2z",
            // A speech bubble.
            StatusKind.Discussed => "M0 1.5h16v10.5H8.5L4.5 15.5V12H0zM3 4.5v1.6h10V4.5zM3 7.6v1.6h7V7.6z",
            // A clock.
            StatusKind.Postponed =>
                "M8 0a8 8 0 1 0 0 16A8 8 0 0 0 8 0zm0 2.2a5.8 5.8 0 1 1 0 11.6A5.8 5.8 0 0 1 8 2.2zM7 4v4.7l3.2 2.2 1.1-1.6-2.3-1.6V4z",
            // A cross.
            StatusKind.NotApproved or StatusKind.Cancelled =>
                "M2.5.4 8 5.9 13.5.4l2.1 2.1L10.1 8l5.5 5.5-2.1 2.1L8 10.1l-5.5 5.5-2.1-2.1L5.9 8 .4 2.5z",
            // A dash.
            StatusKind.NoDecision => "M1 6.6h14v2.8H1z",
            // A padlock.
            StatusKind.Closed =>
                "M8 0a4.3 4.3 0 0 0-4.3 4.3V7H2v9h12V7h-1.7V4.3A4.3 4.3 0 0 0 8 0zm0 2a2.3 2.3 0 0 1 2.3 2.3V7H5.7V4.3A2.3 2.3 0 0 1 8 2z",
            // An arrow to the right.
            StatusKind.Moved => "M0 6.6h10.4L6.7 2.9 8.7 1l7 7-7 7-2-1.9 3.7-3.7H0z",
            // A sheet of paper, written.
            StatusKind.Minutes or StatusKind.Summary => "M2 0h12v16H2zm2.5 3v1.6h7V3zm0 3.5v1.6h7V6.5zm0 3.5v1.6h4.5V10z",
            // A sheet of paper, blank.
            StatusKind.Agenda => "M2 0h12v16H2zm2 2v12h8V2z",
            // A pencil.
            StatusKind.Correction or StatusKind.Changed => "M11.5 0 16 4.5 5.2 15.3 0 16l.7-5.2zM11.5 2.8 9.9 4.4l1.7 1.7 1.6-1.6z",
            // A leaf of a calendar.
            StatusKind.MonthOnly => "M3 0h2v2h6V0h2v2h3v14H0V2h3zM2 6.5V14h12V6.5z",
            // A dot.
            StatusKind.NoSearch => "M8 3a5 5 0 1 0 0 10A5 5 0 0 0 8 3z",
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "The kind has no icon."),
        };
}
