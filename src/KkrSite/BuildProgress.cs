namespace KkrSite;

/// <summary>How many of a build's files are finished.</summary>
public readonly record struct BuildProgress(int Done, int Total);
