using System.Collections.Immutable;

namespace KkrSite.Hosting;

/// <summary>A rule of a _headers file: what is said with every file whose address has a form.</summary>
public sealed record HeaderRule(string Path, ImmutableArray<Header> Headers)
{
    public HeaderRule(string path, string name, string value)
        : this(path, [new Header(name, value)])
    {
    }

    /// <summary>The rule as the file holds it, with its line breaks.</summary>
    public override string ToString() => $"{Path}\n{string.Concat(Headers.Select(header => $"  {header.Name}: {header.Value}\n"))}";

    public static IEnumerable<HeaderRule> Read(string file)
    {
        HeaderRule? rule = null;
        foreach (var line in file.Split('\n').Where(line => line.Trim() is { Length: > 0 } text && text[0] != '#'))
        {
            if (line[0] == '/')
            {
                if (rule is not null)
                {
                    yield return rule;
                }

                rule = new HeaderRule(line.TrimEnd(), []);
            }
            else if (line.Split(':', 2) is [var name, var value] && rule is not null)
            {
                rule = rule with { Headers = rule.Headers.Add(new Header(name.Trim(), value.Trim())) };
            }
        }

        if (rule is not null)
        {
            yield return rule;
        }
    }
}
