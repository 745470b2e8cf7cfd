using System.Collections.Immutable;

namespace KkrSite.Theme.Parts.Inlines;

/// <summary>The kinds of labels and notices. Each has an icon, a token in class names and, where it is a notice, a heading.</summary>
public enum StatusKind
{
    Approved,
    Endorsed,
    EndorsedWithRemark,
    Noted,
    Discussed,
    Postponed,
    NotApproved,
    NoDecision,
    Closed,
    Agenda,
    Minutes,
    Cancelled,
    Moved,
    Summary,
    Changed,
    Correction,
    MonthOnly,
    NoSearch,
}

/// <summary>How the stylesheet names the kinds.</summary>
public static class StatusKindTokens
{
    // By the order of the enumeration.
    private static readonly ImmutableArray<string> Tokens =
    [
        "approved",
        "endorsed",
        "endorsed-with-remark",
        "noted",
        "discussed",
        "postponed",
        "not-approved",
        "no-decision",
        "closed",
        "agenda",
        "minutes",
        "cancelled",
        "moved",
        "summary",
        "changed",
        "correction",
        "month-only",
        "no-search",
    ];

    /// <summary>The class that gives an element the kind's colour: tone-approved.</summary>
    public static string GetToneClass(this StatusKind kind) => "tone-" + Tokens[(int)kind];
}
