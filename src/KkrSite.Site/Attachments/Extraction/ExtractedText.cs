using System.Collections.Immutable;
using KkrSite.Site.Attachments.Passages;

namespace KkrSite.Site.Attachments.Extraction;

/// <summary>Everything that a reader of an attachment can get out of it, and what of it could not be read.</summary>
public sealed record ExtractedText(ImmutableArray<TextPassage> Passages)
{
    /// <summary>Files inside the file; they have to be read by their own format.</summary>
    public ImmutableArray<FileContent> Embedded { get; init; } = [];

    public ImmutableArray<UnreadPart> Unread { get; init; } = [];

    /// <summary>What the file says about the people who wrote it, or shows only to those who look for it. Sorted, each once.</summary>
    public ImmutableArray<AttachmentTrace> Traces { get; init; } = [];

    public static ExtractedText Unreadable(string problem) => new([]) { Unread = [new UnreadPart("", problem)] };
}

/// <summary>A part of a file whose text could not be read, or not all of it.</summary>
/// <param name="Name">As the file names it; empty for the file itself.</param>
/// <param name="Problem">In Danish.</param>
public sealed record UnreadPart(string Name, string Problem);

/// <summary>What a file says besides its text.</summary>
public enum AttachmentTrace
{
    Author,
    TrackedChanges,
    Comments,
    HiddenText,
    HiddenSheets,
    SpeakerNotes,
    EarlierRevisions,

    /// <summary>Programs of an Office document, which run when it is opened.</summary>
    Macros,

    /// <summary>A program or script in a package.</summary>
    Programs,
}
