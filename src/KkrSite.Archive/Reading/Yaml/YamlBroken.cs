using KkrSite.Archive.Diagnostics;

namespace KkrSite.Archive.Reading.Yaml;

/// <summary>A value that stands in the file but was refused, which has been said; it is neither missing nor of any type.</summary>
public sealed record YamlBroken(SourceLocation Place) : YamlValue(Place);
