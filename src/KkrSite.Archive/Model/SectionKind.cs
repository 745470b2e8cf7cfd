namespace KkrSite.Archive.Model;

/// <summary>The sections of an item that mean something to the archive; every other heading is <see cref="Other"/>.</summary>
public enum SectionKind
{
    Other,

    /// <summary>Baggrund.</summary>
    Background,

    /// <summary>Indstilling.</summary>
    Recommendation,

    /// <summary>Sagsfremstilling.</summary>
    Presentation,

    /// <summary>Beslutning.</summary>
    Decision,
}
