namespace KkrSite.Checks.Personal;

/// <summary>What parts two groups of digits.</summary>
internal enum Gap
{
    /// <summary>Nothing that a reader sees: marks of emphasis, characters without width.</summary>
    Nothing,
    Blank,
    Hyphen,

    /// <summary>With a blank on either side, as in a span.</summary>
    SpacedHyphen,
    Dot,
    Slash,
}
