using NodaTime;

namespace KkrSite.Archive.Model;

/// <summary>A dated correction of a published meeting (rettelse).</summary>
public sealed record Correction(LocalDate Date, string Text);
