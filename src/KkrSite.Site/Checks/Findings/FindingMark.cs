using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using KkrSite.Archive.Diagnostics;

namespace KkrSite.Site.Checks.Findings;

/// <summary>The short mark by which an editor accepts one finding of a file; it stays the same as long as the line around it.</summary>
internal static class FindingMark
{
    private const int Length = 6;

    // No paragraph is longer; with thousands of findings in one endless line, each would keep all of it.
    private const int MaxLineLength = 4000;
    private const int ContextLength = 200;

    /// <param name="ordinal">From 0, among the findings of one file with the same code and subject.</param>
    public static string Create(DiagnosticCode code, string subject, int ordinal)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"{code.Id}\n{subject}\n{ordinal}");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..Length];
    }

    /// <summary>
    /// The line around an index, or the nearest part of an endless line, with every digit masked: from a mark made of the digits, a
    /// personal number could be found by trying all of them.
    /// </summary>
    public static string ExtractMaskedContext(string text, int index)
    {
        var start = index == 0 ? 0 : text.LastIndexOf('\n', index - 1) + 1;
        var end = text.IndexOf('\n', index);
        end = end < 0 ? text.Length : end;
        if (end - start > MaxLineLength)
        {
            (start, end) = (Math.Max(start, index - ContextLength), Math.Min(end, index + ContextLength));
        }

        var line = text.AsSpan(start, end - start).Trim();
        return string.Create(line.Length, line, static (masked, line) =>
        {
            for (var i = 0; i < masked.Length; i++)
            {
                masked[i] = char.IsAsciiDigit(line[i]) ? '0' : line[i];
            }
        });
    }
}
