using System.Collections.Immutable;

namespace KkrSite.Rendering.Search;

/// <summary>
/// The index's directory, which a browser fetches first: what the index holds and where it is cut into files. A file is named for what
/// it holds and, where there are several, its place: r0, r1 … the rows, f0 … and b0 … the lists of terms, l0 … the fields' lengths,
/// n0 … the numbers; and m, the meetings, and k, topics and outcomes.
/// </summary>
/// <param name="Version">Of the files' form; a browser that knows another says that the page must be loaded again.</param>
/// <param name="Folder">Where the files lie, below this file; a hash of all of them, so that browsers may keep them for ever.</param>
/// <param name="Documents">How many items there are; files name them by their place, oldest meeting first.</param>
/// <param name="Rows">The texts that the files of rows begin with: a file's terms are not before its text, and are before the next file's.</param>
/// <param name="TermsForwards">Likewise the lists of terms.</param>
/// <param name="TermsBackwards">Likewise the lists of terms spelled from their ends.</param>
/// <param name="NumbersPerFile">How many items have their numbers in one file.</param>
/// <param name="FacetBytes">How large the file of topics and outcomes is: a browser fetches a large one only when it is asked for.</param>
internal sealed record SearchDirectory(
    int Version,
    string Folder,
    int Documents,
    ImmutableArray<SearchDirectory.Field> Fields,
    ImmutableArray<string> Rows,
    ImmutableArray<string> TermsForwards,
    ImmutableArray<string> TermsBackwards,
    int NumbersPerFile,
    int FacetBytes,
    ImmutableArray<SearchDirectory.Named> Councils,
    ImmutableArray<SearchDirectory.NamedTopic> Topics,
    ImmutableArray<string> Outcomes,
    ImmutableArray<SearchDirectory.Word> Glossary)
{
    internal sealed record Field(string Name, double Boost, double AverageLength);

    internal sealed record Named(string Id, string Name);

    /// <param name="Words">The words and phrases that mark the topic.</param>
    internal sealed record NamedTopic(string Id, string Name, ImmutableArray<string> Words);

    /// <param name="Id">The word's fragment on the glossary page.</param>
    internal sealed record Word(string Term, string Meaning, string Id);
}
