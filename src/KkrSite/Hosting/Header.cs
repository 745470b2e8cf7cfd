namespace KkrSite.Hosting;

/// <summary>A header of an answer.</summary>
public readonly record struct Header(string Name, string Value);
