namespace KkrSite.Benchmarks.Searching.Serving;

/// <summary>Reads the headers that a site sets on all files, from the block /* of its _headers.</summary>
internal static class SiteHeaderReader
{
    /// <summary>Empty if the folder has no such file.</summary>
    public static IReadOnlyList<(string Name, string Value)> Read(string folder)
    {
        var file = Path.Combine(folder, "_headers");
        return File.Exists(file)
            ? [.. File.ReadLines(file).SkipWhile(line => line != "/*").Skip(1).TakeWhile(line => line.StartsWith(' ')).Select(ParseHeader)]
            : [];
    }

    private static (string Name, string Value) ParseHeader(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        return (line[..colon].Trim(), line[(colon + 1)..].Trim());
    }
}
