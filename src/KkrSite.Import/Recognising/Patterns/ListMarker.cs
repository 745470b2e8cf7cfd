using KkrSite.Import.Results;

namespace KkrSite.Import.Recognising.Patterns;

/// <summary>The marker at the start of a list item: a dash or a bullet, 1. or 1), a. or a).</summary>
/// <param name="Rest">The text after the marker.</param>
internal readonly record struct ListMarker(TextBlockKind Kind, string Marker, string Rest)
{
    // The mark ./. in the margin, which says that something is attached, and what extraction makes of it.
    private static readonly string[] AttachmentMarks = ["./..", "./.", "·/.", "·/·", "./·"];

    public static bool IsAtStartOf(string line) => Parse(line) is not null;

    public static ListMarker? Parse(string line)
    {
        if (line.Length < 2)
        {
            return null;
        }

        return ParseBullet(line) ?? ParseNumberOrLetter(line);
    }

    /// <summary>A sign of a symbol font, which has no meaning as a character: alone or first on a line it is a bullet.</summary>
    public static bool IsSymbol(char c) => c is >= '\uE000' and <= '\uF8FF';

    /// <summary>The text after the attachment mark ./., which may be empty; null where there is no such mark.</summary>
    public static string? ParseAttachmentMark(string line) =>
        Array.Find(AttachmentMarks, mark => line.StartsWith(mark, StringComparison.Ordinal)) is { } found
            ? line[found.Length..].Trim()
            : null;

    private static ListMarker? ParseBullet(string line)
    {
        var hasBlank = char.IsWhiteSpace(line[1]);
        return line[0] switch
        {
            '-' or '–' or '—' or '*' or '•' or '·' or 'o' when hasBlank => CreateBullet(line[0].ToString()),
            '▪' or '■' or '●' or '○' or '◦' or '‣' or '⁃' or '➢' or '►' or '❖' or '✓' => CreateBullet("•"),
            var c when IsSymbol(c) => CreateBullet("•"),
            '•' or '–' when char.IsLetterOrDigit(line[1]) => CreateBullet(line[0].ToString()),
            _ => null,
        };

        ListMarker CreateBullet(string marker) => new(TextBlockKind.Bullet, marker, line[1..].TrimStart());
    }

    private static ListMarker? ParseNumberOrLetter(string line)
    {
        var end = 0;
        while (end < line.Length && end < 3 && char.IsAsciiDigit(line[end]))
        {
            end++;
        }

        var kind = end > 0 ? TextBlockKind.Numbered : TextBlockKind.Lettered;
        if (end == 0 && char.IsAsciiLetterLower(line[0]))
        {
            end = 1;
        }

        return end > 0 && end + 1 < line.Length && line[end] is ('.' or ')') && char.IsWhiteSpace(line[end + 1])
            ? new ListMarker(kind, line[..(end + 1)], line[(end + 1)..].TrimStart())
            : null;
    }
}
