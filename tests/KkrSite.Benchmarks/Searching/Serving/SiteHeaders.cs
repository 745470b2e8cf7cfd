namespace KkrSite.Benchmarks.Searching.Serving;

/// <summary>The headers that a site wants on all its files, of the first part of its _headers.</summary>
internal static class SiteHeaders
{
    /// <summary>None where the folder has no such file.</summary>
    public static IReadOnlyList<(string Name, string Value)> Read(string folder)
    {
        var file = Path.Combine(folder, "_headers");
        return File.Exists(file)
            ? [.. File.ReadLines(file).SkipWhile(line => line != "/*").Skip(1).TakeWhile(line => line.StartsWith(' ')).Select(Header)]
            : [];
    }

    private static (string Name, string Value) Header(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        return (line[..colon].Trim(), line[(colon + 1)..].Trim());
    }
}
