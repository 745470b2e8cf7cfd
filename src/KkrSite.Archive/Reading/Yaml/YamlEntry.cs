using KkrSite.Archive.Diagnostics;

namespace KkrSite.Archive.Reading.Yaml;

/// <summary>A key with its value.</summary>
public sealed record YamlEntry(string Key, SourceLocation KeyPlace, YamlValue Value);
