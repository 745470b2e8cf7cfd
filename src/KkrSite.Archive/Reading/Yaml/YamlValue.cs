using System.Collections.Immutable;
using KkrSite.Archive.Diagnostics;

namespace KkrSite.Archive.Reading.Yaml;

/// <summary>A value of a file's front matter, with its location for messages.</summary>
public abstract record YamlValue(SourceLocation Location);

/// <summary>A text, number or word. Everything that is not a list or a map is kept as written (3.10 stays 3.10).</summary>
/// <param name="IsPlain">Written without quotation marks.</param>
public sealed record YamlText(string Value, bool IsPlain, SourceLocation Location) : YamlValue(Location)
{
    /// <summary>Only blanks, or a YAML null: the key counts as missing.</summary>
    public bool IsEmpty => string.IsNullOrWhiteSpace(Value) || (IsPlain && Value is "~" or "null" or "Null" or "NULL");

    /// <summary>The text on one line: each line break or run of blanks becomes one space.</summary>
    public string SingleLine => string.Join(' ', Value.Split([' ', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries));
}

/// <summary>A list, in the file's order.</summary>
public sealed record YamlList(ImmutableArray<YamlValue> Items, SourceLocation Location) : YamlValue(Location);

/// <summary>Keys and values in the file's order, each key once.</summary>
/// <param name="IsIncomplete">Part of it could not be read, which is reported: no key may then be reported as missing.</param>
public sealed record YamlMap(ImmutableArray<YamlEntry> Entries, bool IsIncomplete, SourceLocation Location) : YamlValue(Location)
{
    public YamlValue? this[string key]
    {
        get
        {
            foreach (var entry in Entries)
            {
                if (string.Equals(entry.Key, key, StringComparison.Ordinal))
                {
                    return entry.Value;
                }
            }

            return null;
        }
    }
}

/// <summary>A key with its value.</summary>
public sealed record YamlEntry(string Key, SourceLocation KeyLocation, YamlValue Value);

/// <summary>A value that was rejected, which is reported: it is neither missing nor of any type.</summary>
public sealed record YamlInvalidValue(SourceLocation Location) : YamlValue(Location);
