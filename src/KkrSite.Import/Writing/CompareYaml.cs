using System.Collections.Immutable;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace KkrSite.Import.Writing;

/// <summary>Compares values of front matter by what they say, not by how they are written.</summary>
internal static class CompareYaml
{
    /// <summary>Everything that <paramref name="part"/> says is also said by <paramref name="whole"/>.</summary>
    public static bool Covers(FileKey whole, FileKey part) =>
        whole.Source == part.Source || (Read(whole) is { } a && Read(part) is { } b && Covers(a, b));

    public static string? Text(FileKey? key) => key is not null && Read(key) is YamlScalarNode { Value: { } value } ? value : null;

    /// <summary>The titles of a list of attachments.</summary>
    public static ImmutableArray<string> Titles(FileKey? key) => key is not null && Read(key) is YamlSequenceNode list
        ? [.. list.Children.Select(TitleOf).OfType<string>()]
        : [];

    private static string? TitleOf(YamlNode node) => node switch
    {
        YamlScalarNode { Value: { } text } => text,
        YamlMappingNode map when map.Children.TryGetValue("titel", out var title) && title is YamlScalarNode { Value: { } text } => text,
        _ => null,
    };

    private static YamlNode? Read(FileKey key)
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

    private static bool Covers(YamlNode whole, YamlNode part) => (whole, part) switch
    {
        (YamlScalarNode a, YamlScalarNode b) => a.Value == b.Value,
        (YamlMappingNode a, YamlMappingNode b) => b.Children.All(pair => a.Children.TryGetValue(pair.Key, out var value) && Covers(value, pair.Value)),
        (YamlSequenceNode a, YamlSequenceNode b) => b.Children.All(value => a.Children.Any(own => Covers(own, value))),
        (YamlSequenceNode a, YamlScalarNode) => a.Children.Any(own => Covers(own, part)),
        (YamlMappingNode a, YamlScalarNode b) => a.Children.TryGetValue("url", out var url) && Covers(url, b),
        _ => false,
    };
}
