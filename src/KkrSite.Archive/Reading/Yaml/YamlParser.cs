using KkrSite.Archive.Diagnostics;

namespace KkrSite.Archive.Reading.Yaml;

/// <summary>Parses a front matter or a YAML file.</summary>
public static class YamlParser
{
    /// <param name="yaml">Line breaks are <c>\n</c>.</param>
    /// <param name="path">The file as messages show it.</param>
    /// <param name="linesBefore">The number of lines of the file before <paramref name="yaml"/>.</param>
    public static YamlMap Parse(string yaml, string path, int linesBefore, DiagnosticBag diagnostics)
    {
        var hasTabs = ReportTabIndents(yaml, path, linesBefore, diagnostics);
        var readable = hasTabs ? yaml.Replace('\t', ' ') : yaml;
        return new YamlTreeBuilder(readable, path, linesBefore, hasTabs, diagnostics).Build();
    }

    // Reported here, since the YAML parser reports a tab only where it cannot go on.
    private static bool ReportTabIndents(string yaml, string path, int linesBefore, DiagnosticBag diagnostics)
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
