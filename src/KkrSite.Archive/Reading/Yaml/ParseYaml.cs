using KkrSite.Archive.Diagnostics;

namespace KkrSite.Archive.Reading.Yaml;

/// <summary>Makes the tree of a front matter or a YAML file, of which nothing in the program sees any other form.</summary>
public static class ParseYaml
{
    /// <param name="yaml">Line breaks are <c>\n</c>.</param>
    /// <param name="path">As messages name the file.</param>
    /// <param name="linesBefore">How many lines of the file stand before <paramref name="yaml"/>.</param>
    public static YamlMap Parse(string yaml, string path, int linesBefore, DiagnosticBag diagnostics)
    {
        var hasTabs = HasTabIndent(yaml, path, linesBefore, diagnostics);
        var readable = hasTabs ? yaml.Replace('\t', ' ') : yaml;
        return new YamlTreeBuilder(readable, path, linesBefore, hasTabs, diagnostics).Build();
    }

    // Told here, because the YAML parser tells of a tab only where it happens to stumble over it.
    private static bool HasTabIndent(string yaml, string path, int linesBefore, DiagnosticBag diagnostics)
    {
        if (!yaml.Contains('\t', StringComparison.Ordinal))
        {
            return false;
        }

        var found = false;
        var line = linesBefore;
        foreach (var text in yaml.Split('\n'))
        {
            line++;
            var indent = text.Length - text.TrimStart(' ', '\t').Length;
            var tab = text.AsSpan(0, indent).IndexOf('\t');
            if (tab >= 0 && indent < text.Length)
            {
                diagnostics.Add(DiagnosticCodes.YamlTab, new SourceLocation(path, line, tab + 1));
                found = true;
            }
        }

        return found;
    }
}
