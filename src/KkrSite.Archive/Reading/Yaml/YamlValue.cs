using KkrSite.Archive.Diagnostics;

namespace KkrSite.Archive.Reading.Yaml;

/// <summary>A value of a file's front matter and where it stands, so that whatever is wrong with it can be pointed at.</summary>
public abstract record YamlValue(SourceLocation Place);
