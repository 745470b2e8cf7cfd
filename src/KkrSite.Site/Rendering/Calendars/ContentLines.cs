using System.Globalization;
using System.Text;
using KkrSite.Site.Rendering.Formatting;

namespace KkrSite.Site.Rendering.Calendars;

/// <summary>The lines of an iCalendar file (RFC 5545, 3.1): ended by CR LF, and folded so that none is longer than 75 octets.</summary>
internal sealed class ContentLines
{
    private const int MaxOctets = 75;

    private readonly StringBuilder text = new();

    /// <param name="value">In the syntax of the standard, not free text.</param>
    public ContentLines Add(string name, string value)
    {
        Fold($"{name}:{value}");
        return this;
    }

    public ContentLines Add(string name, int value) => Add(name, value.ToString(CultureInfo.InvariantCulture));

    /// <summary>Free text, in which the special characters of the standard are escaped.</summary>
    public ContentLines AddText(string name, string value) => Add(name, Escape(value));

    /// <summary>A list of texts, separated by commas.</summary>
    public ContentLines AddTexts(string name, IEnumerable<string> values) => Add(name, string.Join(',', values.Select(Escape)));

    public byte[] ToBytes() => Encoding.UTF8.GetBytes(text.ToString());

    private static string Escape(string value) =>
        ControlCharacterReplacer
            .Replace(value)
            .Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace(";", "\\;", StringComparison.Ordinal)
            .Replace(",", "\\,", StringComparison.Ordinal)
            .Replace("\n", "\\n", StringComparison.Ordinal);

    // A line continues after CR LF and a space, which counts. No character is split, since readers decode line by line.
    private void Fold(string line)
    {
        int octets = 0,
            written = 0,
            at = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > MaxOctets)
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
