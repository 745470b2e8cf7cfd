namespace KkrSite.ExternalLinks;

/// <summary>What was learnt of an address.</summary>
/// <param name="Reason">In Danish; empty where it answered.</param>
public sealed record LinkAnswer(ExternalLink Link, LinkState State, string Reason);
