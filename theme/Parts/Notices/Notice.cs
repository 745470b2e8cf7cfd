using System.Collections.Immutable;
using KkrSite.Theme.Parts.Inlines;

namespace KkrSite.Theme.Parts.Notices;

/// <summary>A sentence that a reader must not miss.</summary>
/// <param name="Links">Further reading: the full wording, the new date.</param>
public sealed record Notice(StatusKind Kind, string Text, ImmutableArray<Link> Links)
{
    /// <summary>The word before the sentence.</summary>
    public string Heading =>
        Kind switch
        {
            StatusKind.Summary => ThemeTexts.SummaryNotice,
            StatusKind.Cancelled => ThemeTexts.CancelledNotice,
            StatusKind.Moved => ThemeTexts.MovedNotice,
            StatusKind.Closed => ThemeTexts.Closed,
            StatusKind.Changed => ThemeTexts.ChangedNotice,
            StatusKind.Correction => ThemeTexts.CorrectionNotice,
            StatusKind.NoSearch => ThemeTexts.NoSearchNotice,
            StatusKind.MonthOnly => ThemeTexts.MonthOnlyNotice,
            _ => throw new InvalidOperationException($"A notice of the kind {Kind} has no heading."),
        };
}
