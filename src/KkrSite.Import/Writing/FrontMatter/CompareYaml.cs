using System.Collections.Immutable;
using KkrSite.Import.Writing.Matching;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace KkrSite.Import.Writing.FrontMatter;

/// <summary>Compares values of front matter by what they say, not by how they are written.</summary>
internal static class CompareYaml
{
    /// <summary>Everything that <paramref name="part"/> says is also said by <paramref name="whole"/>.</summary>
    public static bool Covers(FileKey whole, FileKey part) =>
        whole.Source == part.Source || (Read(whole) is { } a && Read(part) is { } b && Covers(a, b));

    public static string? Text(FileKey? key) => key is not null && Read(key) is YamlScalarNode { Value: { } value } ? value : null;

    /// <summary>What a list or map has, each by what it is known by: its text, its title, its address, its key.</summary>
    public static ImmutableArray<string> Entries(FileKey? key) => key is null ? [] : Read(key) switch
    {
        YamlScalarNode { Value: { Length: > 0 } text } => [text],
        YamlSequenceNode list => [.. list.Children.Select(entry => NameOf(key.Name, entry)).OfType<string>()],
        YamlMappingNode map => [.. map.Children.Keys.OfType<YamlScalarNode>().Select(name => name.Value).OfType<string>()],
        _ => [],
    };

    /// <summary>The numbers and titles of a meeting's headings, the titles by their letters.</summary>
    public static IReadOnlySet<(string Number, string Title)> Headings(FileKey? key) => key is not null && Read(key) is YamlMappingNode map
        ? map.Children.Select(pair => ((pair.Key as YamlScalarNode)?.Value ?? "", Likeness.Bare((pair.Value as YamlScalarNode)?.Value ?? ""))).ToHashSet()
        : new HashSet<(string, string)>();

    /// <summary>What the entry of a list is known by; null where it is neither a text nor has a title or an address.</summary>
    /// <param name="key">The list's key: a link is known by its address, an attachment by its title.</param>
    public static string? NameOf(string key, YamlNode node) => node switch
    {
        YamlScalarNode { Value: { } text } => text,
        YamlMappingNode map when key == "links" => TextOf(map, "url"),
        YamlMappingNode map => TextOf(map, "titel"),
        _ => null,
    };

    private static string? TextOf(YamlMappingNode map, string name) =>
        map.Children.TryGetValue(name, out var value) && value is YamlScalarNode { Value: { } text } ? text : null;

    public static YamlNode? Read(FileKey key)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(key.Source));
            return stream.Documents is [{ RootNode: YamlMappingNode { Children.Count: 1 } mapping }] ? mapping.Children.Values.Single() : null;
        }
        catch (YamlException)
        {
            // An editor's slip in the file; the build reports it, here it is only something else than the document says.
            return null;
        }
    }

    /// <summary>Texts by their words; addresses, file names, numbers and dates, which are one word, to the letter.</summary>
    public static bool IsSame(string a, string b) => a == b || (a.Contains(' ', StringComparison.Ordinal) && b.Contains(' ', StringComparison.Ordinal) && Wording.IsSame(a, b));

    public static bool Covers(YamlNode whole, YamlNode part) => (whole, part) switch
    {
        (YamlScalarNode a, YamlScalarNode b) => IsSame(a.Value ?? "", b.Value ?? ""),
        (YamlMappingNode a, YamlMappingNode b) => b.Children.All(pair => a.Children.TryGetValue(pair.Key, out var value) && Covers(value, pair.Value)),
        (YamlSequenceNode a, YamlSequenceNode b) => b.Children.All(value => a.Children.Any(own => Covers(own, value))),
        (YamlSequenceNode a, YamlScalarNode) => a.Children.Any(own => Covers(own, part)),
        (YamlMappingNode a, YamlScalarNode b) => a.Children.TryGetValue("url", out var url) && Covers(url, b),
        _ => false,
    };
}
