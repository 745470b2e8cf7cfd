using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Reading.Yaml;

namespace KkrSite.Archive.Reading;

/// <summary>
/// Parts a Markdown file into front matter and text. There is always a document: one that is broken names nothing as
/// missing, so that the fault of a file is told once.
/// </summary>
public sealed class ReadDocument(ReadText readText, DiagnosticBag diagnostics)
{
    // Markdig takes time by the square of some texts' length: a hundred times the longest item must not stall a build.
    internal const int MaxBody = 256_000;

    private const string Fence = "---";

    public SourceDocument Read(InputFile file)
    {
        var document = Part(file);
        var accepted = ReadAcceptances.Read(document.Head, diagnostics);
        readText.Texts?.Add(GatherTexts.Of(document, accepted));
        return document;
    }

    private SourceDocument Part(InputFile file)
    {
        var path = readText.PathOf(file);
        var name = file.Name[..^".md".Length];
        var broken = new SourceDocument(path, name, new YamlMap([], IsBroken: true, new SourceLocation(path, 1, 1)), "", 1);
        if (readText.Read(file) is not { } text)
        {
            return broken;
        }

        var headStart = AfterLine(text, 0);
        if (!IsFence(text.AsSpan(0, headStart)))
        {
            diagnostics.Add(DiagnosticCodes.MissingFrontMatter, broken.Start);
            return broken;
        }

        var (end, headEnd) = (1, headStart);
        while (headEnd < text.Length && !IsFence(text.AsSpan(headEnd, AfterLine(text, headEnd) - headEnd)))
        {
            headEnd = AfterLine(text, headEnd);
            end++;
        }

        if (headEnd >= text.Length)
        {
            diagnostics.Add(DiagnosticCodes.UnterminatedFrontMatter, broken.Start);
            return broken;
        }

        var head = ParseYaml.Parse(text[headStart..Math.Max(headStart, headEnd - 1)], path, linesBefore: 1, diagnostics);
        var body = text[AfterLine(text, headEnd)..];
        if (body.Length <= MaxBody)
        {
            return new SourceDocument(path, name, head, body, end + 2);
        }

        diagnostics.Add(DiagnosticCodes.TextTooLong, new SourceLocation(path, end + 2, 1), body.Length / 1000, MaxBody / 1000);
        return new SourceDocument(path, name, head, "", end + 2);
    }

    // Where the next line begins.
    private static int AfterLine(string text, int start) => text.IndexOf('\n', start) is >= 0 and var end ? end + 1 : text.Length;

    private static bool IsFence(ReadOnlySpan<char> line) => line.TrimEnd(" \t\n").SequenceEqual(Fence);
}
