using KkrSite.Archive.Diagnostics;
using NodaTime;

namespace KkrSite.Archive.Model;

/// <summary>A dated correction of a published meeting (rettelse).</summary>
public sealed record Correction(LocalDate Date, string Text)
{
    /// <summary>The item that was corrected; null where it is the meeting as a whole.</summary>
    public ItemNumber? Item { get; init; }

    /// <summary>Where the item is named.</summary>
    public SourceLocation? ItemLocation { get; init; }
}
