using System.IO.Compression;
using System.Text;
using KkrSite.Archive.Diagnostics;

namespace KkrSite.Import.Reading.Docx;

/// <summary>
/// Looks at the file before anything in it is unpacked: what kind of file it is under its name, and whether what it says
/// of its size can be true of a document.
/// </summary>
internal sealed class CheckContainer(SourceLocation location, DiagnosticBag diagnostics)
{
    public const int LongestPart = 64 * 1024 * 1024;

    private const int MostParts = 5_000;
    private const int MostRelationshipParts = 500;
    private const int LongestIndex = 4 * 1024 * 1024;
    private const long LongestUnpacked = 1024L * 1024 * 1024;

    // No writing packs so well; what is smaller than this may pack as it likes.
    private const int HighestRatio = 400;
    private const int AlwaysSmall = 4 * 1024 * 1024;

    public bool Refuses(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
        {
            return bytes.IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0
                ? Refuse(DiagnosticCodes.ImportOfProtectedDocument)
                : Refuse(DiagnosticCodes.ImportOfOtherWordFormat, "et ældre Word-dokument");
        }

        if (bytes.StartsWith("{\\rtf"u8))
        {
            return Refuse(DiagnosticCodes.ImportOfOtherWordFormat, "et RTF-dokument");
        }

        if (bytes.StartsWith("%PDF-"u8))
        {
            return Refuse(DiagnosticCodes.ImportOfBrokenDocument, "filen er en PDF og skal have endelsen .pdf");
        }

        return !bytes.StartsWith("PK"u8)
            ? Refuse(DiagnosticCodes.ImportOfBrokenDocument, "filen er ikke et Word-dokument, selv om den hedder sådan")
            : RefusesPackage(bytes);
    }

    private bool RefusesPackage(ReadOnlySpan<byte> bytes)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes.ToArray(), writable: false), ZipArchiveMode.Read);
        if (archive.Entries.Count > MostParts || archive.Entries.Count(IsRelationships) > MostRelationshipParts)
        {
            return Refuse(DiagnosticCodes.ImportOfOversizedDocument, $"det består af {archive.Entries.Count} dele");
        }

        var unpacked = 0L;
        foreach (var entry in archive.Entries)
        {
            unpacked += entry.Length;
            var isBomb = entry.Length > AlwaysSmall && entry.Length / Math.Max(1, entry.CompressedLength) > HighestRatio;
            if (isBomb || unpacked > LongestUnpacked || (IsIndex(entry) && entry.Length > LongestIndex))
            {
                return Refuse(DiagnosticCodes.ImportOfOversizedDocument, "dets dele fylder langt mere udpakket, end en tekst kan fylde");
            }
        }

        if (archive.GetEntry("[Content_Types].xml") is not null)
        {
            return false;
        }

        return archive.GetEntry("mimetype") is not null
            ? Refuse(DiagnosticCodes.ImportOfOtherWordFormat, "et OpenDocument-dokument")
            : Refuse(DiagnosticCodes.ImportOfBrokenDocument, "filen er en pakket mappe (zip), men ikke et Word-dokument");
    }

    private bool Refuse(DiagnosticCode code, params object[] facts)
    {
        diagnostics.Add(code, location, facts);
        return true;
    }

    private static bool IsRelationships(ZipArchiveEntry entry) => entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    private static bool IsIndex(ZipArchiveEntry entry) => IsRelationships(entry) || entry.FullName == "[Content_Types].xml";
}
