using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Reading.Files;
using KkrSite.Archive.Reading.Yaml;

namespace KkrSite.Archive.Reading.Documents;

/// <summary>
/// Splits a Markdown file into front matter and body. The result is never null: an invalid file gives an incomplete front matter, so that
/// no missing keys are reported on top of the error of the file.
/// </summary>
public static class ContentDocumentReader
{
    // In characters, a hundred times the longest item. Markdig needs quadratic time for some texts, and no text may stall a build.
    internal const int MaxBodyLength = 256_000;

    private const string Fence = "---";

    public static ContentDocument Read(InputFile file, ReadingContext context)
    {
        var document = SplitFrontMatter(file, context);
        var accepted = FindingAcceptanceReader.Read(document.FrontMatter, context.Diagnostics);
        context.Texts.Add(ContentFileTextCollector.Collect(document, accepted));
        return document;
    }

    private static ContentDocument SplitFrontMatter(InputFile file, ReadingContext context)
    {
        var path = context.GetDisplayPath(file.Path);
        var name = file.Name[..^".md".Length];
        var invalid = new ContentDocument(path, name, new YamlMap([], IsIncomplete: true, new SourceLocation(path, 1, 1)), "", 1);
        if (InputTextReader.Read(file, context) is not { } text)
        {
            return invalid;
        }

        var start = FindNextLine(text, 0);
        if (!IsFence(text.AsSpan(0, start)))
        {
            context.Diagnostics.Add(DiagnosticCodes.MissingFrontMatter, invalid.Start);
            return invalid;
        }

        var (lineCount, end) = (1, start);
        while (end < text.Length && !IsFence(text.AsSpan(end, FindNextLine(text, end) - end)))
        {
            end = FindNextLine(text, end);
            lineCount++;
        }

        if (end >= text.Length)
        {
            context.Diagnostics.Add(DiagnosticCodes.UnterminatedFrontMatter, invalid.Start);
            return invalid;
        }

        var frontMatter = YamlParser.Parse(text[start..Math.Max(start, end - 1)], path, linesBefore: 1, context.Diagnostics);
        var document = new ContentDocument(path, name, frontMatter, text[FindNextLine(text, end)..], lineCount + 2);
        if (document.Body.Length <= MaxBodyLength)
        {
            return document;
        }

        var location = new SourceLocation(path, document.BodyLine, 1);
        context.Diagnostics.Add(DiagnosticCodes.TextTooLong, location, document.Body.Length / 1000, MaxBodyLength / 1000);
        return document with { Body = "" };
    }

    // Returns the index of the next line's first character.
    private static int FindNextLine(string text, int start) => text.IndexOf('\n', start) is >= 0 and var end ? end + 1 : text.Length;

    private static bool IsFence(ReadOnlySpan<char> line) => line.TrimEnd(" \t\n").SequenceEqual(Fence);
}
