using KkrSite.Benchmarks.Language;

namespace KkrSite.Benchmarks.Archives;

/// <summary>An agenda item of our own making.</summary>
/// <param name="Area">Null where the item is about the meeting itself.</param>
/// <param name="Sections">In their order, each its heading and its Markdown.</param>
public sealed record GeneratedItem(
    string Number,
    string Title,
    Area? Area,
    IReadOnlyList<string> Cases,
    IReadOnlyList<string> Caseworkers,
    IReadOnlyList<string> Attachments,
    IReadOnlyList<(string Heading, string Markdown)> Sections);
