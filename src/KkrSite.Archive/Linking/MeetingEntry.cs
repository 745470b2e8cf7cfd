using System.Collections.Immutable;
using KkrSite.Archive.Model;
using NodaTime;

namespace KkrSite.Archive.Linking;

/// <summary>A meeting in its place in the archive: its council, its linked items, and the council's meetings around it.</summary>
public sealed class MeetingEntry
{
    private readonly int position;

    // The items receive this entry before it is complete: their constructors may read nothing of it but Url.
    internal MeetingEntry(CouncilEntry council, int position, MeetingDraft draft)
    {
        this.position = position;
        CouncilEntry = council;
        Record = draft.Record;
        LastChanged = draft.LastChanged;
        Url = ArchiveAddresses.ForMeeting(draft.Record.Council, draft.Record.Slug);
        Items = [.. draft.Items.Select((item, place) => new ItemEntry(this, place, item))];
        Corrections = ListCorrections();
    }

    public CouncilEntry CouncilEntry { get; }

    public Council Council => CouncilEntry.Record;

    public Meeting Record { get; }

    public MeetingDate Date => Record.Date;

    public MeetingStatus Status => Record.Status;

    public Rendition Rendition => Record.Rendition;

    public UrlPath Url { get; }

    /// <summary>In the order of their numbers.</summary>
    public ImmutableArray<ItemEntry> Items { get; }

    /// <summary>Newest first, on the same day in the order of the file.</summary>
    public ImmutableArray<CorrectionEntry> Corrections { get; }

    /// <summary>
    /// The same council's meeting before this one, by date. Cancelled and moved meetings are included: they have pages of their own, and
    /// a reader who goes from meeting to meeting should learn that they were called off.
    /// </summary>
    public MeetingEntry? Previous => CouncilEntry.At(position - 1);

    public MeetingEntry? Next => CouncilEntry.At(position + 1);

    /// <summary>The meeting on <see cref="Meeting.MovedTo"/>, if the archive has it yet; null unless this meeting was moved.</summary>
    public MeetingEntry? MovedTo =>
        Record is { Status: MeetingStatus.Moved, MovedTo: { } date } && date != Record.Date ? CouncilEntry.Find(date) : null;

    /// <summary>
    /// The day on which what the archive shows of the meeting last changed, as far as the content states it: the file's own date or that
    /// of the newest correction; otherwise the day of the meeting (the first of the month if only the month is known), but not after the
    /// day on which the archive was changed.
    /// </summary>
    public LocalDate LastChanged { get; }

    private ImmutableArray<CorrectionEntry> ListCorrections() =>
        [
            .. Record
                .Corrections.GroupBy(correction => (correction.Date, correction.Text))
                .SelectMany(same =>
                    same.Select((record, occurrence) => new CorrectionEntry(this, FindCorrectedItem(record), record, occurrence))
                )
                .OrderByDescending(entry => entry.Record.Date),
        ];

    private ItemEntry? FindCorrectedItem(Correction correction) =>
        correction.Item is { Number: var number } ? Items.FirstOrDefault(item => item.Number == number) : null;
}
