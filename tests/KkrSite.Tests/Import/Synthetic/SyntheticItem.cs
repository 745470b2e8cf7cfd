using System.Collections.Immutable;

namespace KkrSite.Tests.Import.Synthetic;

/// <summary>An item of an invented agenda: what the import must find again.</summary>
internal sealed record SyntheticItem(
    string Number,
    string Title,
    ImmutableArray<string> Cases,
    ImmutableArray<string> Initials,
    ImmutableArray<SyntheticSection> Sections)
{
    public bool IsHeading { get; init; }

    public ImmutableArray<string> Attachments => [.. Sections.SelectMany(section => section.Attachments)];

    public string? Decision => Sections.FirstOrDefault(section => section.Heading == "Beslutning") is { } decision
        ? string.Join("\n\n", decision.Paragraphs.Concat(decision.Bullets.Select(bullet => "– " + bullet)))
        : null;
}
