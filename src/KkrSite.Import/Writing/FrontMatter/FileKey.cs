namespace KkrSite.Import.Writing.FrontMatter;

/// <summary>A key of front matter with its value as written, over as many lines as it takes.</summary>
/// <param name="Name">Empty for comments in front of the first key.</param>
internal sealed record FileKey(string Name, string Source);
