using System.Collections.Immutable;

namespace KkrSite.Rendering.Search;

/// <summary>
/// The index's directory, which a browser fetches first: what the index holds and which file has what. File names are without their
/// ending.
/// </summary>
/// <param name="Version">Of the files' form; a browser that knows another says that the page must be loaded again.</param>
/// <param name="Documents">How many items there are; files name them by their place, oldest meeting first.</param>
/// <param name="Rows">Where each term stands.</param>
/// <param name="Meetings">The meetings with their councils and dates.</param>
/// <param name="Numbers">The items' numbers, <see cref="NumbersPerFile"/> of them a file.</param>
/// <param name="Facets">The items' topics and outcomes.</param>
internal sealed record SearchDirectory(
    int Version,
    int Documents,
    ImmutableArray<SearchDirectory.Field> Fields,
    SearchDirectory.TermFiles Rows,
    SearchDirectory.TermFiles TermsForwards,
    SearchDirectory.TermFiles TermsBackwards,
    string Meetings,
    int NumbersPerFile,
    ImmutableArray<string> Numbers,
    string Facets,
    ImmutableArray<SearchDirectory.Named> Councils,
    ImmutableArray<SearchDirectory.NamedTopic> Topics,
    ImmutableArray<string> Outcomes,
    ImmutableArray<SearchDirectory.Word> Glossary)
{
    /// <param name="Lengths">The file of the field's lengths, or null where no row needs it.</param>
    internal sealed record Field(string Name, double Boost, double AverageLength, string? Lengths);

    /// <param name="From">Where each file begins: its terms are not before this text, and are before the next file's.</param>
    internal sealed record TermFiles(ImmutableArray<string> From, ImmutableArray<string> Files);

    internal sealed record Named(string Id, string Name);

    /// <param name="Words">The words and phrases that mark the topic.</param>
    internal sealed record NamedTopic(string Id, string Name, ImmutableArray<string> Words);

    internal sealed record Word(string Term, string Meaning, string Id);
}
