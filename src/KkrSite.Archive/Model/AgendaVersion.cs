using System.Collections.Immutable;

namespace KkrSite.Archive.Model;

/// <summary>How an item stood in the agenda, where its minutes say something else.</summary>
/// <param name="Number">Null where it is still the same; likewise the title.</param>
/// <param name="Cases">Null where they are still the same.</param>
/// <param name="Sections">The agenda's text, plain, by the section's heading.</param>
/// <param name="NewHeadings">Sections that came with the minutes.</param>
/// <param name="NewAttachments">The titles of attachments that came with the minutes.</param>
public sealed record AgendaVersion(
    ItemNumber? Number,
    string? Title,
    ImmutableArray<CaseNumber>? Cases,
    ImmutableArray<(string Heading, string Text)> Sections,
    ImmutableArray<string> NewHeadings,
    ImmutableArray<string> NewAttachments)
{
    /// <summary>The agenda did not have the item at all.</summary>
    public bool HadNoItem { get; init; }
}
