namespace KkrSite.Import.Writing;

/// <summary>A headed part of a content file's text; the heading is null for what stands before the first.</summary>
internal sealed record FileSection(string? Heading, string Text)
{
    /// <summary>The heading's line as it is written.</summary>
    public string HeadingLine { get; init; } = $"## {Heading}";

    public bool HasHeading(string? heading) => string.Equals(Heading, heading, StringComparison.OrdinalIgnoreCase);
}
