using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;

namespace KkrSite.Site.Rendering.References;

/// <summary>A part of a text that the archive can link or explain.</summary>
/// <param name="Start">In UTF-16 code units from the start of the text.</param>
/// <param name="Term">The abbreviation to explain in place; null for other references.</param>
public sealed record TextReference(int Start, int Length, UrlPath Url, GlossaryEntry? Term);

/// <summary>What a text belongs to; decides the meaning of "punkt 3.2" and "mødet den …" in it.</summary>
public abstract record TextContext
{
    /// <summary>The meeting whose items are meant where no other meeting is mentioned.</summary>
    public virtual MeetingEntry? Meeting => null;

    public virtual ItemEntry? Item => null;

    /// <summary>The case of the text, which gets no link to itself.</summary>
    public virtual CaseNumber? Case => null;
}

/// <summary>A text of the archive itself: of a topic, a council, a page.</summary>
public sealed record ArchiveTextContext : TextContext;

public sealed record MeetingTextContext(MeetingEntry Entry) : TextContext
{
    public override MeetingEntry? Meeting => Entry;
}

public sealed record ItemTextContext(ItemEntry Entry) : TextContext
{
    public override MeetingEntry? Meeting => Entry.Meeting;

    public override ItemEntry? Item => Entry;
}

public sealed record CaseTextContext(CaseNumber Number) : TextContext
{
    public override CaseNumber? Case => Number;
}
