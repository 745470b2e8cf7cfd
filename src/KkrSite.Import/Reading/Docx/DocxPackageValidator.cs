using System.IO.Compression;
using System.Text;
using KkrSite.Archive.Diagnostics;
using KkrSite.Danish;

namespace KkrSite.Import.Reading.Docx;

/// <summary>
/// Validates a file before anything in it is unpacked: that it is a Word document, whatever its name, and that the sizes it
/// declares are plausible for a document.
/// </summary>
internal sealed class DocxPackageValidator(SourceLocation location, DiagnosticBag diagnostics)
{
    public const int MaxPartLength = 64 * 1024 * 1024;

    private const int MaxParts = 5_000;
    private const int MaxRelationshipParts = 500;
    private const int MaxIndexLength = 4 * 1024 * 1024;
    private const long MaxUnpackedLength = 1024L * 1024 * 1024;

    // No text compresses better than this; small parts are not checked.
    private const int MaxRatio = 400;
    private const int MaxUncheckedLength = 4 * 1024 * 1024;

    /// <summary>Whether the file may be opened; if not, the reason is reported.</summary>
    public bool Validate(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
        {
            return bytes.IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0
                ? Reject(DiagnosticCodes.ImportOfProtectedDocument)
                : Reject(DiagnosticCodes.ImportOfOtherWordFormat, "et ældre Word-dokument");
        }

        if (bytes.StartsWith("{\\rtf"u8))
        {
            return Reject(DiagnosticCodes.ImportOfOtherWordFormat, "et RTF-dokument");
        }

        if (bytes.StartsWith("%PDF-"u8))
        {
            return Reject(DiagnosticCodes.ImportOfBrokenDocument, "filen er en PDF og skal have endelsen .pdf");
        }

        return !bytes.StartsWith("PK"u8)
            ? Reject(DiagnosticCodes.ImportOfBrokenDocument, "filen er ikke et Word-dokument, selv om den hedder sådan")
            : ValidatePackage(bytes);
    }

    private bool ValidatePackage(ReadOnlySpan<byte> bytes)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes.ToArray(), writable: false), ZipArchiveMode.Read);
        if (archive.Entries.Count > MaxParts || archive.Entries.Count(IsRelationships) > MaxRelationshipParts)
        {
            return Reject(DiagnosticCodes.ImportOfOversizedDocument, $"det består af {DanishNumbers.Format(archive.Entries.Count)} dele");
        }

        var unpacked = 0L;
        foreach (var entry in archive.Entries)
        {
            unpacked += entry.Length;
            var isBomb = entry.Length > MaxUncheckedLength && entry.Length / Math.Max(1, entry.CompressedLength) > MaxRatio;
            if (isBomb || unpacked > MaxUnpackedLength || (IsIndex(entry) && entry.Length > MaxIndexLength))
            {
                return Reject(DiagnosticCodes.ImportOfOversizedDocument, "dets dele fylder langt mere udpakket, end en tekst kan fylde");
            }
        }

        if (archive.GetEntry("[Content_Types].xml") is not null)
        {
            return true;
        }

        return archive.GetEntry("mimetype") is not null
            ? Reject(DiagnosticCodes.ImportOfOtherWordFormat, "et OpenDocument-dokument")
            : Reject(DiagnosticCodes.ImportOfBrokenDocument, "filen er en pakket mappe (zip), men ikke et Word-dokument");
    }

    private bool Reject(DiagnosticCode code, params object[] facts)
    {
        diagnostics.Add(code, location, facts);
        return false;
    }

    private static bool IsRelationships(ZipArchiveEntry entry) => entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    private static bool IsIndex(ZipArchiveEntry entry) => IsRelationships(entry) || entry.FullName == "[Content_Types].xml";
}
