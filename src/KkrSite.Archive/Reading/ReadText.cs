using System.Globalization;
using KkrSite.Archive.Diagnostics;

namespace KkrSite.Archive.Reading;

/// <summary>Reads a file's text, unless it is a link, too large or no text.</summary>
/// <param name="texts">Gets the words of each file that is published; null where nobody asks for them.</param>
public sealed class ReadText(string displayPath, DiagnosticBag diagnostics, FileTextBag? texts = null)
{
    public const int MaxSize = 2 * 1024 * 1024;

    /// <summary>Where the words of the files go that are published; null where nobody asks for them.</summary>
    public FileTextBag? Texts { get; } = texts;

    /// <summary>How messages name the file.</summary>
    public string PathOf(InputFile file) => displayPath.EndsWith('/') ? displayPath + file.Path : $"{displayPath}/{file.Path}";

    /// <summary>Null where it cannot be read, which has then been said.</summary>
    public string? Read(InputFile file)
    {
        var path = PathOf(file);
        if (file.IsSymbolicLink)
        {
            diagnostics.Add(DiagnosticCodes.SymbolicLink, new SourceLocation(path), file.Path);
            return null;
        }

        if (file.Size > MaxSize)
        {
            diagnostics.Add(DiagnosticCodes.FileTooLarge, new SourceLocation(path), Kilobytes(file.Size), Kilobytes(MaxSize));
            return null;
        }

        return DecodeText.Decode(file.ReadAllBytes(), path, diagnostics);
    }

    private static string Kilobytes(long bytes) => ((bytes + 1023) / 1024).ToString(CultureInfo.InvariantCulture);
}
