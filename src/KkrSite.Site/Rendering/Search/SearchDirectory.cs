using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace KkrSite.Site.Rendering.Search;

/// <summary>
/// The index's directory, a file of its folder: the contents of the index and its division into files. The name of any other file is a
/// letter and, where there are several, a number: r0, r1 … rows, f0 … and b0 … lists of terms, l0 … lengths of fields, m meetings and
/// item numbers, k topics and outcomes.
/// </summary>
internal sealed record SearchDirectory
{
    /// <summary>The number of items. Files refer to items by their position, oldest meeting first.</summary>
    public required int Documents { get; init; }

    public required ImmutableArray<Field> Fields { get; init; }

    /// <summary>The lower bounds of the files of rows: a file has the terms from its own bound to the next file's.</summary>
    public required ImmutableArray<string> Rows { get; init; }

    /// <summary>The lower bounds of the lists of terms.</summary>
    public required ImmutableArray<string> TermsForwards { get; init; }

    /// <summary>The lower bounds of the lists of reversed terms.</summary>
    public required ImmutableArray<string> TermsBackwards { get; init; }

    /// <summary>The spellings without å, ø and æ that several terms share.</summary>
    public required ImmutableArray<string> SharedSpellings { get; init; }

    /// <summary>The size of the file of topics and outcomes: browsers fetch a large one only when it is needed.</summary>
    public required int FacetBytes { get; init; }

    public required ImmutableArray<Named> Councils { get; init; }

    public required ImmutableArray<NamedTopic> Topics { get; init; }

    public required ImmutableArray<string> Outcomes { get; init; }

    public required ImmutableArray<Word> Glossary { get; init; }

    internal sealed record Field(string Name, double Boost, double AverageLength);

    internal sealed record Named(string Id, string Name);

    /// <param name="Words">The words and phrases by which an item belongs to the topic.</param>
    internal sealed record NamedTopic(string Id, string Name, ImmutableArray<string> Words);

    /// <param name="Id">The fragment on the glossary page.</param>
    internal sealed record Word(string Term, string Meaning, string Id);
}

/// <summary>The JSON options of the directory and the entry: without indentation.</summary>
[JsonSerializable(typeof(SearchDirectory))]
[JsonSerializable(typeof(SearchIndexEntry))]
[JsonSerializable(typeof(Dictionary<string, string>))]
internal sealed partial class SearchJsonContext : JsonSerializerContext
{
    /// <summary>The context to use; the default one escapes Danish letters.</summary>
    public static SearchJsonContext Instance { get; } =
        new(
            new JsonSerializerOptions
            {
                PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
                Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            }
        );
}
