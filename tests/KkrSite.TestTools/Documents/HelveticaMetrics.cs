namespace KkrSite.TestTools.Documents;

/// <summary>The widths of Helvetica's characters, in thousandths of the font size, and their codes in WinAnsiEncoding.</summary>
public static class HelveticaMetrics
{
    private static readonly int[] Ascii =
    [
        278,
        278,
        355,
        556,
        556,
        889,
        667,
        191,
        333,
        333,
        389,
        584,
        278,
        333,
        278,
        278,
        556,
        556,
        556,
        556,
        556,
        556,
        556,
        556,
        556,
        556,
        278,
        278,
        584,
        584,
        584,
        556,
        1015,
        667,
        667,
        722,
        722,
        667,
        611,
        778,
        722,
        278,
        500,
        667,
        556,
        833,
        722,
        778,
        667,
        778,
        722,
        667,
        611,
        722,
        667,
        944,
        667,
        667,
        611,
        278,
        278,
        278,
        469,
        556,
        333,
        556,
        556,
        500,
        556,
        556,
        278,
        556,
        556,
        222,
        222,
        500,
        222,
        833,
        556,
        556,
        556,
        556,
        333,
        500,
        278,
        556,
        500,
        722,
        500,
        500,
        500,
        334,
        260,
        334,
        584,
        556,
    ];

    private const string OtherLetters = "…‘’“”•–—ÅÆØåæøü·§\u00AD";

    private static readonly int[] OtherWidths =
    [
        1000,
        222,
        222,
        333,
        333,
        350,
        556,
        1000,
        667,
        1000,
        778,
        556,
        889,
        611,
        556,
        278,
        556,
        333,
    ];

    private static readonly byte[] OtherCodes = Encode(OtherLetters);

    public static byte[] Encode(string text) => System.Text.CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(text);

    public static int GetWidth(byte code)
    {
        var other = Array.IndexOf(OtherCodes, code);
        return code is >= 32 and < 128 ? Ascii[code - 32]
            : other < 0 ? 556
            : OtherWidths[other];
    }

    public static double GetWidth(string text, double size) => Encode(text).Sum(code => GetWidth(code)) * size / 1000;
}
