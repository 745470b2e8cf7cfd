using KkrSite.Archive.Diagnostics;

namespace KkrSite.Archive.Reading.Yaml;

/// <summary>A text, number or word; everything that is no list and no map is kept as it was written (3.10 stays 3.10).</summary>
/// <param name="IsPlain">Written without quotation marks.</param>
public sealed record YamlText(string Value, bool IsPlain, SourceLocation Place) : YamlValue(Place)
{
    /// <summary>Nothing but blanks, or YAML's words for nothing: the key counts as missing.</summary>
    public bool IsEmpty => string.IsNullOrWhiteSpace(Value) || (IsPlain && Value is "~" or "null" or "Null" or "NULL");

    /// <summary>On one line: line breaks and runs of blanks are one space each.</summary>
    public string OneLine => string.Join(' ', Value.Split([' ', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
