using System.Collections.Immutable;
using KkrSite.Archive.Diagnostics;

namespace KkrSite.Archive.Reading.Yaml;

/// <summary>A list, in the file's order.</summary>
public sealed record YamlList(ImmutableArray<YamlValue> Items, SourceLocation Place) : YamlValue(Place);
