using KkrSite.Archive.Diagnostics;

namespace KkrSite.Archive.Reading.Files;

/// <summary>What the readers of one content folder share. Safe to use from several threads.</summary>
/// <param name="DisplayPath">The folder as messages show it.</param>
/// <param name="Diagnostics">Receives everything that is wrong.</param>
/// <param name="Texts">Receives the text of every file whose text is published.</param>
public sealed record ReadingContext(string DisplayPath, DiagnosticBag Diagnostics, IContentFileTextReceiver Texts)
{
    /// <summary>The path as messages show it.</summary>
    /// <param name="path">Relative to the folder, with slashes.</param>
    public string GetDisplayPath(string path) => DisplayPath.EndsWith('/') ? DisplayPath + path : $"{DisplayPath}/{path}";

    /// <summary>The location of a file or folder as a whole.</summary>
    /// <param name="path">Relative to the folder, with slashes.</param>
    public SourceLocation LocationOf(string path) => new(GetDisplayPath(path));
}
