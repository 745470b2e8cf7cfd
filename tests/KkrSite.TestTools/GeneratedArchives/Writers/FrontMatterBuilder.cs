using System.Text;

namespace KkrSite.TestTools.GeneratedArchives.Writers;

/// <summary>Builds the front matter of a content file; texts are quoted, so that YAML reads each of them as a string.</summary>
internal sealed class FrontMatterBuilder
{
    private readonly StringBuilder text = new("---\n");

    /// <summary>A value that YAML reads correctly without quotation marks.</summary>
    public FrontMatterBuilder AddPlain(string key, string value)
    {
        text.Append(key).Append(": ").Append(value).Append('\n');
        return this;
    }

    public FrontMatterBuilder AddText(string key, string value) => AddPlain(key, Quote(value));

    /// <summary>Adds nothing if the list is empty.</summary>
    public FrontMatterBuilder AddList(string key, IEnumerable<string> values)
    {
        var list = string.Join(", ", values.Select(Quote));
        return list.Length == 0 ? this : AddPlain(key, $"[{list}]");
    }

    public string Build(string body) => text + "---\n\n" + body + "\n";

    public static string Quote(string value) =>
        "\"" + value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";
}
