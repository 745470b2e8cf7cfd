using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace KkrSite.Import.Reading.Pdf.Layout;

/// <summary>Knows a note by the mark that it begins with and that the text above has too.</summary>
internal static partial class PrintedNote
{
    private const int LongestMark = 4;

    public static bool IsReferredTo(ImmutableArray<PrintedLine> lines, int note, string mark) =>
        lines.Take(note).Any(line => line.Text.IndexOf(mark, StringComparison.Ordinal) > 0);

    /// <summary>The mark in brackets, as a raised number has it; null where the line begins with none.</summary>
    public static string? Mark(string text)
    {
        var end = text.StartsWith('[') ? text.IndexOf(']', StringComparison.Ordinal) : -1;
        return end is > 1 and < LongestMark + 3 && text.Length > end + 2 ? text[..(end + 1)] : null;
    }

    /// <summary>The mark of a note whose number is not raised, in the brackets that it has in the text.</summary>
    public static string? PlainMark(string text) => PlainForm().Match(text) is { Success: true } match ? $"[{match.Value}]" : null;

    /// <summary>The line with its mark as all formats have it: the number in front of a note is not always raised as in the text.</summary>
    public static PrintedLine Bracketed(ImmutableArray<PrintedLine> lines, int i)
    {
        var line = lines[i];
        if (PlainMark(line.Text) is not { } mark || !IsReferredTo(lines, i, mark))
        {
            return line;
        }

        var rest = line.Text[(mark.Length - 2)..];
        var text = mark + (char.IsWhiteSpace(rest[0]) ? "" : " ") + rest;
        var more = text.Length - line.Text.Length;
        return line with
        {
            Text = text,
            Stretches = [.. line.Stretches.Select(stretch => stretch.Start == 0 ? stretch with { Length = stretch.Length + more } : stretch with { Start = stretch.Start + more })],
            Format = line.Format with { Links = [.. line.Format.Links.Select(link => link with { Start = link.Start + more })] },
        };
    }

    // Nothing but a capital may part the mark from the note.
    [GeneratedRegex(@"^(?:[0-9ivx]{1,4}(?=[ \t])|(?:[0-9]{1,3}|[ivx]{1,4})(?=\p{Lu}\p{Ll}))", RegexOptions.CultureInvariant)]
    private static partial Regex PlainForm();
}
