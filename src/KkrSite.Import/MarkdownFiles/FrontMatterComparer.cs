using YamlDotNet.RepresentationModel;

namespace KkrSite.Import.MarkdownFiles;

/// <summary>Compares values of front matter by their content, not by their notation.</summary>
internal static class FrontMatterComparer
{
    /// <summary>Whether everything in <paramref name="part"/> is also in <paramref name="whole"/>.</summary>
    public static bool Covers(FrontMatterKey whole, FrontMatterKey part) =>
        whole.Source == part.Source || (whole.ParseValue() is { } a && part.ParseValue() is { } b && Covers(a, b));

    public static bool Covers(YamlNode whole, YamlNode part) =>
        (whole, part) switch
        {
            (YamlScalarNode a, YamlScalarNode b) => AreEquivalent(a.Value ?? "", b.Value ?? ""),
            (YamlMappingNode a, YamlMappingNode b) => b.Children.All(pair =>
                a.Children.TryGetValue(pair.Key, out var value) && Covers(value, pair.Value)
            ),
            (YamlSequenceNode a, YamlSequenceNode b) => b.Children.All(value => a.Children.Any(entry => Covers(entry, value))),
            (YamlSequenceNode a, YamlScalarNode) => a.Children.Any(entry => Covers(entry, part)),
            (YamlMappingNode a, YamlScalarNode b) => a.Children.TryGetValue("url", out var url) && Covers(url, b),
            _ => false,
        };

    /// <summary>Texts are compared by their wording; addresses, file names, numbers and dates, which are one word, exactly.</summary>
    public static bool AreEquivalent(string a, string b) =>
        a == b
        || (a.Contains(' ', StringComparison.Ordinal) && b.Contains(' ', StringComparison.Ordinal) && TextComparer.AreSameWording(a, b));
}
