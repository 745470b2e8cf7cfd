using System.Collections.Immutable;

namespace KkrSite.Tests.Import.Synthetic;

/// <summary>A section of an invented item: paragraphs, then bullets, then attachments with their mark.</summary>
internal sealed record SyntheticSection(
    string Heading, ImmutableArray<string> Paragraphs, ImmutableArray<string> Bullets, ImmutableArray<string> Attachments)
{
    public IEnumerable<string> Words =>
        Paragraphs.Concat(Bullets).Concat(Attachments).SelectMany(text => text.Split(' ')).Prepend(Heading);
}
