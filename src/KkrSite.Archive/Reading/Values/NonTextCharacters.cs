using System.Buffers;

namespace KkrSite.Archive.Reading.Values;

/// <summary>Characters that XML 1.0 forbids, so that they may not occur in the feeds.</summary>
internal static class NonTextCharacters
{
    /// <summary>Control characters except line feed and tab, and the two code points that are not characters.</summary>
    public static SearchValues<char> All { get; } =
        SearchValues.Create([.. Enumerable.Range(0, 0x10000).Select(code => (char)code).Where(IsNotText)]);

    private static bool IsNotText(char c) => (char.IsControl(c) && c is not ('\n' or '\t')) || c is '\uFFFE' or '\uFFFF';
}
