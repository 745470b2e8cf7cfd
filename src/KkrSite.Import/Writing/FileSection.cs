namespace KkrSite.Import.Writing;

/// <summary>A headed part of a content file's text; the heading is null for what stands before the first.</summary>
internal sealed record FileSection(string? Heading, string Text);
