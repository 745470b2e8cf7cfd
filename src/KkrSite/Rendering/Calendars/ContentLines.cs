using System.Globalization;
using System.Text;

namespace KkrSite.Rendering.Calendars;

/// <summary>The lines of an iCalendar file (RFC 5545, 3.1): ended by CR LF, and folded so that none is longer than 75 octets.</summary>
internal sealed class ContentLines
{
    private const int Longest = 75;

    private readonly StringBuilder text = new();

    /// <param name="value">As the standard wants it: no text of people's.</param>
    public ContentLines Add(string name, string value)
    {
        Fold($"{name}:{value}");
        return this;
    }

    public ContentLines Add(string name, int value) => Add(name, value.ToString(CultureInfo.InvariantCulture));

    /// <summary>Text of people's, in which marks that mean something to the standard are escaped.</summary>
    public ContentLines AddText(string name, string value) => Add(name, Escape(value));

    /// <summary>A list of texts, parted by commas.</summary>
    public ContentLines AddTexts(string name, IEnumerable<string> values) => Add(name, string.Join(',', values.Select(Escape)));

    public byte[] ToBytes() => Encoding.UTF8.GetBytes(text.ToString());

    private static string Escape(string value) => LegalText.Of(value)
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal);

    // A line goes on after CR LF and a blank, which counts. No character is parted: readers decode the lines one by one.
    private void Fold(string line)
    {
        int octets = 0, written = 0, at = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > Longest)
            {
                text.Append(line, written, at - written).Append("\r\n ");
                written = at;
                octets = 1;
            }

            octets += rune.Utf8SequenceLength;
            at += rune.Utf16SequenceLength;
        }

        text.Append(line, written, line.Length - written).Append("\r\n");
    }
}
