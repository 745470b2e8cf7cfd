using System.Text;

namespace KkrSite.Benchmarks.Writing;

/// <summary>The head of a content file, key by key; texts stand in quotation marks, so that none of them is read as something else.</summary>
internal sealed class FrontMatter
{
    private readonly StringBuilder text = new("---\n");

    /// <summary>A value that YAML may read as it is.</summary>
    public FrontMatter Plain(string key, string value)
    {
        text.Append(key).Append(": ").Append(value).Append('\n');
        return this;
    }

    public FrontMatter Text(string key, string value) => Plain(key, Quoted(value));

    /// <summary>Nothing where the list is empty.</summary>
    public FrontMatter List(string key, IEnumerable<string> values)
    {
        var list = string.Join(", ", values.Select(Quoted));
        return list.Length == 0 ? this : Plain(key, $"[{list}]");
    }

    public string Before(string body) => text + "---\n\n" + body + "\n";

    public static string Quoted(string value) =>
        "\"" + value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";
}
