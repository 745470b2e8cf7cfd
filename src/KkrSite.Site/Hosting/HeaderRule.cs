using System.Collections.Immutable;

namespace KkrSite.Site.Hosting;

/// <summary>A rule of a _headers file: the headers of every file whose address matches a pattern.</summary>
public sealed record HeaderRule(string Path, ImmutableArray<ResponseHeader> Headers)
{
    public HeaderRule(string path, string name, string value)
        : this(path, [new ResponseHeader(name, value)]) { }

    /// <summary>The lines of the file, with line breaks.</summary>
    public override string ToString() => $"{Path}\n{string.Concat(Headers.Select(header => $"  {header.Name}: {header.Value}\n"))}";

    public static IEnumerable<HeaderRule> ParseFile(string file)
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
                rule = rule with { Headers = rule.Headers.Add(new ResponseHeader(name.Trim(), value.Trim())) };
            }
        }

        if (rule is not null)
        {
            yield return rule;
        }
    }
}

/// <summary>A header of an HTTP response.</summary>
public readonly record struct ResponseHeader(string Name, string Value);
