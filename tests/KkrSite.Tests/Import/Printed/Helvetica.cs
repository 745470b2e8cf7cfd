namespace KkrSite.Tests.Import.Printed;

/// <summary>The widths of Helvetica's letters, in thousandths of its size, and their places in a PDF file's usual encoding.</summary>
internal static class Helvetica
{
    private static readonly int[] Ascii =
    [
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
        1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
        333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584, 556,
    ];

    private static readonly Dictionary<int, int> Others = new()
    {
        [0x85] = 1000, [0x91] = 222, [0x92] = 222, [0x93] = 333, [0x94] = 333, [0x95] = 350, [0x96] = 556, [0x97] = 1000, [0xC5] = 667, [0xC6] = 1000,
        [0xD8] = 778, [0xE5] = 556, [0xE6] = 889, [0xF8] = 611, [0xFC] = 556, [0xB7] = 278, [0xA7] = 556, [0xAD] = 333,
    };

    public static byte[] Bytes(string text) => System.Text.CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(text);

    public static int Width(byte code) => code is >= 32 and < 128 ? Ascii[code - 32] : Others.GetValueOrDefault(code, 556);

    public static double Width(string text, double size) => Bytes(text).Sum(code => Width(code)) * size / 1000;
}
