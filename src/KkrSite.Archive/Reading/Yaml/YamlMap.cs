using System.Collections.Immutable;
using KkrSite.Archive.Diagnostics;

namespace KkrSite.Archive.Reading.Yaml;

/// <summary>Keys and values in the file's order, each key once.</summary>
/// <param name="IsBroken">Part of it could not be read, which has been said: nobody may then complain of what is missing.</param>
public sealed record YamlMap(ImmutableArray<YamlEntry> Entries, bool IsBroken, SourceLocation Place) : YamlValue(Place)
{
    public YamlValue? this[string key] =>
        Entries.FirstOrDefault(entry => string.Equals(entry.Key, key, StringComparison.Ordinal))?.Value;
}
