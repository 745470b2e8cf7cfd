using KkrSite.Import.Results;

namespace KkrSite.Import.Recognising;

/// <summary>Reads the marker that a line begins with: – - • and the rest, 1. or 1), a. or a).</summary>
internal static class ListMarkers
{
    public static bool Starts(string line) => Read(line) is not null;

    public static ListMarker? Read(string line)
    {
        if (line.Length < 2)
        {
            return null;
        }

        return Bullet(line) ?? Counted(line);
    }

    private static ListMarker? Bullet(string line)
    {
        var blank = char.IsWhiteSpace(line[1]);
        return line[0] switch
        {
            '-' or '–' or '—' or '*' or '•' or '·' or 'o' when blank => Of(line[0].ToString()),
            '\uF0B7' or '\uF0A7' or '\uF0D8' or '\uF02D' or '▪' or '■' or '●' or '○' or '◦' or '‣' or '⁃' => Of("•"),
            '•' or '–' when char.IsLetterOrDigit(line[1]) => Of(line[0].ToString()),
            _ => null,
        };

        ListMarker Of(string marker) => new(TextBlockKind.Bullet, marker, line[1..].TrimStart());
    }

    private static ListMarker? Counted(string line)
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
