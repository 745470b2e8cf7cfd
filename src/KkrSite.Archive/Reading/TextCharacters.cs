using System.Buffers;

namespace KkrSite.Archive.Reading;

/// <summary>Which characters are text: XML 1.0, in which the feeds are written, forbids the rest.</summary>
internal static class TextCharacters
{
    /// <summary>Control characters but line feed and tab, and the two that are no characters.</summary>
    public static SearchValues<char> NotText { get; } = SearchValues.Create(
        [.. Enumerable.Range(0, 0x10000).Select(code => (char)code).Where(IsNotText)]);

    private static bool IsNotText(char c) => (char.IsControl(c) && c is not ('\n' or '\t')) || c is '\uFFFE' or '\uFFFF';
}
