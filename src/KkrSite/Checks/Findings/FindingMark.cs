using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using KkrSite.Archive.Diagnostics;

namespace KkrSite.Checks.Findings;

/// <summary>The short mark by which an editor names one finding of a file; it stays while the words around the finding stay.</summary>
internal static class FindingMark
{
    private const int Length = 6;

    // No paragraph is longer; each of thousands of findings in a longer one would keep all of it.
    private const int LongestLine = 4000;
    private const int Beside = 200;

    /// <param name="ordinal">From 0: which of several findings of one file that are about the same.</param>
    public static string Of(DiagnosticCode code, string subject, int ordinal)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"{code.Id}\n{subject}\n{ordinal}");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..Length];
    }

    /// <summary>
    /// The line around a place, or what is near it in an endless one, with every digit hidden: a mark made of the digits would let anybody who sees it try all
    /// personal numbers until one fits.
    /// </summary>
    public static string WordsAround(string text, int index)
    {
        var start = index == 0 ? 0 : text.LastIndexOf('\n', index - 1) + 1;
        var end = text.IndexOf('\n', index);
        end = end < 0 ? text.Length : end;
        if (end - start > LongestLine)
        {
            (start, end) = (Math.Max(start, index - Beside), Math.Min(end, index + Beside));
        }

        var line = text.AsSpan(start, end - start).Trim();
        return string.Create(line.Length, line, static (hidden, line) =>
        {
            for (var i = 0; i < hidden.Length; i++)
            {
                hidden[i] = char.IsAsciiDigit(line[i]) ? '0' : line[i];
            }
        });
    }
}
