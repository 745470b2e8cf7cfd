using System.Collections.Immutable;
using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;
using YamlDotNet.RepresentationModel;

namespace KkrSite.Import.MarkdownFiles;

/// <summary>A key of front matter with its value as written, over as many lines as it takes.</summary>
/// <param name="Name">Empty for comments before the first key.</param>
internal sealed record FrontMatterKey(string Name, string Source)
{
    /// <summary>Null where the value is not valid YAML, which the build reports.</summary>
    public YamlNode? ParseValue()
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(Source));
            return stream.Documents is [{ RootNode: YamlMappingNode { Children.Count: 1 } mapping }]
                ? mapping.Children.Values.Single()
                : null;
        }
        catch (YamlException)
        {
            return null;
        }
    }

    /// <summary>The value of a scalar; null for anything else.</summary>
    public string? GetText() => ParseValue() is YamlScalarNode { Value: { } value } ? value : null;

    /// <summary>The identity of each entry of a list or map: its text, title, address or key.</summary>
    public ImmutableArray<string> GetEntries() =>
        ParseValue() switch
        {
            YamlScalarNode { Value: { Length: > 0 } text } => [text],
            YamlSequenceNode list => [.. list.Children.Select(GetEntryName).OfType<string>()],
            YamlMappingNode map => [.. map.Children.Keys.OfType<YamlScalarNode>().Select(name => name.Value).OfType<string>()],
            _ => [],
        };

    /// <summary>The text of a list's entry, or its title (of a link its address); null without any.</summary>
    public string? GetEntryName(YamlNode entry) =>
        entry switch
        {
            YamlScalarNode { Value: { } text } => text,
            YamlMappingNode map when Name == "links" => GetChildText(map, "url"),
            YamlMappingNode map => GetChildText(map, "titel"),
            _ => null,
        };

    /// <summary>The numbers and normalised titles of a meeting's headings.</summary>
    public IReadOnlySet<(string Number, string Title)> GetHeadings() =>
        ParseValue() is YamlMappingNode map
            ? map
                .Children.Select(pair =>
                    ((pair.Key as YamlScalarNode)?.Value ?? "", TextComparer.NormaliseTitle((pair.Value as YamlScalarNode)?.Value ?? ""))
                )
                .ToHashSet()
            : new HashSet<(string, string)>();

    /// <summary>The comments of the source, each as a line of its own, so that they can outlive the value.</summary>
    public ImmutableArray<string> ReadComments()
    {
        if (!Source.Contains('#', StringComparison.Ordinal))
        {
            return [];
        }

        var comments = ImmutableArray.CreateBuilder<string>();
        try
        {
            var scanner = new Scanner(new StringReader(Source), skipComments: false);
            while (scanner.MoveNext())
            {
                if (scanner.Current is Comment comment)
                {
                    comments.Add("# " + comment.Value.Trim());
                }
            }
        }
        catch (YamlException)
        {
            // Only --overwrite replaces an unreadable value, and it keeps a copy of the file.
            return [];
        }

        return comments.ToImmutable();
    }

    private static string? GetChildText(YamlMappingNode map, string name) =>
        map.Children.TryGetValue(name, out var value) && value is YamlScalarNode { Value: { } text } ? text : null;
}
