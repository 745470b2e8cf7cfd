using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;

namespace KkrSite.Import.Reading.Docx;

/// <summary>Reads the characters that a symbol font draws: its arrows and bullets as letters, its pictures not at all.</summary>
internal static class Symbols
{
    public static string Read(SymbolChar symbol)
    {
        if (!int.TryParse(symbol.Char?.InnerText, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code))
        {
            return "";
        }

        return (code & 0xFFFF) switch
        {
            0xF0B7 or 0xF0A7 or 0xF06C or 0xF06E or 0xF09F => "•",
            0xF0E0 or 0xF0E8 or 0xF0AE => "→",
            0xF0FC or 0xF0FE => "✓",
            0xF02D or 0xF0BE => "–",
            >= 0x20 and < 0xD800 and var plain => ((char)plain).ToString(),
            _ => "",
        };
    }
}
