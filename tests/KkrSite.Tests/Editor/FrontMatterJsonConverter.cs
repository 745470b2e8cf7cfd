using System.Globalization;
using System.Text.Json.Nodes;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace KkrSite.Tests.Editor;

/// <summary>Converts the YAML of a content file to JSON for an editor's schema; plain scalars get the types of YAML 1.2.</summary>
internal static class FrontMatterJsonConverter
{
    public static JsonNode Convert(string file, string path)
    {
        var yaml = path.EndsWith(".md", StringComparison.Ordinal) ? file.Split("---\n", 3)[1] : file;
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return stream.Documents.Count == 0 ? new JsonObject() : ConvertNode(stream.Documents[0].RootNode) ?? new JsonObject();
    }

    private static JsonNode? ConvertNode(YamlNode node) =>
        node switch
        {
            YamlMappingNode map => new JsonObject(
                map.Children.Select(pair => KeyValuePair.Create(((YamlScalarNode)pair.Key).Value!, ConvertNode(pair.Value)))
            ),
            YamlSequenceNode list => new JsonArray([.. list.Children.Select(ConvertNode)]),
            YamlScalarNode { Style: ScalarStyle.Plain, Value: "" or "~" or "null" } => null,
            YamlScalarNode { Style: ScalarStyle.Plain, Value: "true" or "false" } flag => flag.Value == "true",
            YamlScalarNode { Style: ScalarStyle.Plain } plain
                when double.TryParse(plain.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
            YamlScalarNode text => text.Value,
            _ => throw new ArgumentException(node.ToString()),
        };
}
