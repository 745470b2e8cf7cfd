using System.Collections.Immutable;
using System.Text.RegularExpressions;
using KkrSite.Import.Reading.Pdf.Layout.Lines;

namespace KkrSite.Import.Reading.Pdf.Layout.LineFormats;

/// <summary>Parses the mark at the start of a note, which the text that refers to it has too.</summary>
internal static partial class NoteMarkParser
{
    private const int MaxMarkLength = 4;

    /// <summary>A line above the note contains the mark.</summary>
    public static bool IsReferredTo(ImmutableArray<PrintedLine> lines, int note, string mark) =>
        lines.Take(note).Any(line => line.Text.IndexOf(mark, StringComparison.Ordinal) > 0);

    /// <summary>A mark in brackets, such as [1], which a raised number is read as; null if the line starts with none.</summary>
    public static string? ParseMark(string text)
    {
        var end = text.StartsWith('[') ? text.IndexOf(']', StringComparison.Ordinal) : -1;
        return end is > 1 and < MaxMarkLength + 3 && text.Length > end + 2 ? text[..(end + 1)] : null;
    }

    /// <summary>The mark, in brackets, of a note whose number is not raised; null if the line starts with none.</summary>
    public static string? ParsePlainMark(string text) => PlainMarkForm().Match(text) is { Success: true } match ? $"[{match.Value}]" : null;

    /// <summary>The line with brackets around its mark, if the text refers to it. The number of a note is not always raised.</summary>
    public static PrintedLine AddBrackets(ImmutableArray<PrintedLine> lines, int i)
    {
        var line = lines[i];
        if (ParsePlainMark(line.Text) is not { } mark || !IsReferredTo(lines, i, mark))
        {
            return line;
        }

        var rest = line.Text[(mark.Length - 2)..];
        var text = mark + (char.IsWhiteSpace(rest[0]) ? "" : " ") + rest;
        var shift = text.Length - line.Text.Length;
        return line with
        {
            Text = text,
            Spans =
            [
                .. line.Spans.Select(span => span.Start == 0 ? span with { Length = span.Length + shift } : span.MovedBy(shift)),
            ],
            Format = line.Format with { Links = [.. line.Format.Links.Select(link => link.MovedBy(shift))] },
        };
    }

    // A blank after the mark may be missing if the note starts with a capital.
    [GeneratedRegex(@"^(?:[0-9ivx]{1,4}(?=[ \t])|(?:[0-9]{1,3}|[ivx]{1,4})(?=\p{Lu}\p{Ll}))", RegexOptions.CultureInvariant)]
    private static partial Regex PlainMarkForm();
}
