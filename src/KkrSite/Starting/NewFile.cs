using KkrSite.Archive.Model;

namespace KkrSite.Starting;

/// <summary>A content file to begin from.</summary>
/// <param name="Path">Relative to the input folder, with slashes.</param>
/// <param name="Url">Where its page will stand.</param>
public sealed record NewFile(string Path, string Text, UrlPath Url);
