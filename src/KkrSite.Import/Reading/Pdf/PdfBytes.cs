namespace KkrSite.Import.Reading.Pdf;

/// <summary>What a file's first and last bytes say before anything is read.</summary>
internal static class PdfBytes
{
    private const int LargestFile = 100_000_000;
    private const int HeaderWithin = 1024;
    private const int TrailerWithin = 4096;

    /// <summary>A file that breaks off has no end mark; what could still be read of it would be half an agenda.</summary>
    public static PdfProblem? ProblemOf(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > LargestFile)
        {
            return PdfProblem.TooLarge;
        }

        var head = bytes[..Math.Min(bytes.Length, HeaderWithin)];
        var tail = bytes[Math.Max(0, bytes.Length - TrailerWithin)..];
        return head.IndexOf("%PDF-"u8) < 0 || tail.IndexOf("%%EOF"u8) < 0 ? PdfProblem.Broken : null;
    }
}
