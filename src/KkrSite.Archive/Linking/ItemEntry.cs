using System.Collections.Immutable;
using KkrSite.Archive.Model;

namespace KkrSite.Archive.Linking;

/// <summary>An item in its place in the archive: its meeting, its topics, its outcome, and the items around it.</summary>
public sealed class ItemEntry
{
    private readonly int position;
    private readonly ItemPosition? resumedAs;

    // The meeting is not complete yet: nothing of it but Url may be read here.
    internal ItemEntry(MeetingEntry meeting, int position, ItemDraft draft)
    {
        this.position = position;
        resumedAs = draft.ResumedAs;
        Meeting = meeting;
        Record = draft.Record;
        Heading = draft.Heading;
        Topics = draft.Topics;
        Outcome = draft.Outcome;
        Url = meeting.Url.AppendPage(draft.Record.Number.Slug);
    }

    public MeetingEntry Meeting { get; }

    public AgendaItem Record { get; }

    /// <summary>The meeting's.</summary>
    public MeetingDate Date => Meeting.Date;

    public ItemNumber Number => Record.Number;

    public string Title => Record.Title;

    public ImmutableArray<CaseNumber> Cases => Record.Cases;

    public ImmutableArray<Attachment> Attachments => Record.Attachments;

    public Section? Decision => Record.Decision;

    public bool IsClosed => Record.IsClosed;

    public UrlPath Url { get; }

    /// <summary>The agenda's heading above the item; null where there is none.</summary>
    public string? Heading { get; }

    /// <summary>Declared or found by their words, ordered by title in Danish order.</summary>
    public ImmutableArray<Topic> Topics { get; }

    /// <summary>Stated by the editor or read from the Beslutning; null where it cannot be determined with certainty.</summary>
    public Outcome? Outcome { get; }

    /// <summary>Where a postponed item was treated again; null where it was not, or nothing was postponed.</summary>
    public ItemEntry? ResumedAs => resumedAs is { } at ? Meeting.CouncilEntry.At(at.Meeting)?.Items[at.Item] : null;

    /// <summary>The item before this one in the same meeting.</summary>
    public ItemEntry? Previous => position > 0 ? Meeting.Items[position - 1] : null;

    public ItemEntry? Next => position + 1 < Meeting.Items.Length ? Meeting.Items[position + 1] : null;

    /// <summary>Those of the meeting's corrections that name the item, newest first.</summary>
    public IEnumerable<CorrectionEntry> Corrections => Meeting.Corrections.Where(correction => correction.Item == this);
}
