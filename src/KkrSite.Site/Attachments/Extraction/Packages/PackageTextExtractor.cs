using System.Collections.Immutable;
using System.IO.Compression;
using System.Xml;
using KkrSite.Site.Attachments.Formats;
using KkrSite.Site.Attachments.Passages;

namespace KkrSite.Site.Attachments.Extraction.Packages;

/// <summary>
/// Extracts all text of an Office or OpenDocument file, also of comments, notes, headers, properties and tracked changes: they are
/// published with the file. The files of any other zip file, and those embedded in a document, are handed on.
/// </summary>
internal sealed class PackageTextExtractor : SingleFileExtractor
{
    private const int MaxParts = 4000;

    // There can be far more markup than text; no part is read beyond its declared size.
    private const long MaxUnpacked = 400_000_000;

    // Hold no text that anyone wrote.
    private static readonly string[] TechnicalParts = ["printerSettings", ".odttf", ".fntdata", "mimetype", "calcChain.bin"];

    protected override ExtractedText Extract(FileContent file)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(file.Content, writable: false), ZipArchiveMode.Read);
            return zip.Entries.Count > MaxParts || zip.Entries.Sum(entry => entry.Length) > MaxUnpacked
                ? ExtractedText.Unreadable(ExtractionProblemTexts.TooMuchText)
                : Extract(zip);
        }
        catch (Exception exception) when (IsDamage(exception))
        {
            return ExtractedText.Unreadable(ExtractionProblemTexts.Damaged);
        }
    }

    private static ExtractedText Extract(ZipArchive zip)
    {
        var (parts, embedded) = (new PackageParts(), ImmutableArray.CreateBuilder<FileContent>());
        var names = new PassageBuilder(ExtractionPlaceTexts.FileNames);
        names.Add(zip.Comment);

        // The cells of a spreadsheet refer to its shared strings.
        foreach (var entry in zip.Entries.OrderByDescending(entry => entry.Name.StartsWith("sharedStrings", StringComparison.Ordinal)))
        {
            names.Add(entry.FullName);
            names.Add(entry.Comment);
            if (entry.FullName.EndsWith('/'))
            {
                continue;
            }

            if (TryRead(entry) is not { } content)
            {
                parts.AddUnread(entry.FullName, entry.IsEncrypted ? ExtractionProblemTexts.Encrypted : ExtractionProblemTexts.Damaged);
            }
            else if (FindProgram(entry.FullName, content) is { } program)
            {
                parts.Traces.Add(program);
            }
            else if (XmlNames.IsXml(entry.Name, content))
            {
                ReadPart(entry.FullName, content, parts);
            }
            else if (!TechnicalParts.Any(part => entry.FullName.Contains(part, StringComparison.OrdinalIgnoreCase)))
            {
                if (!PictureSize.IsSmallPicture(content))
                {
                    embedded.Add(new FileContent(entry.FullName, content));
                }
            }
        }

        return new ExtractedText([.. parts.Passages, .. names.Build()])
        {
            Embedded = embedded.ToImmutable(),
            Unread = [.. parts.Unread],
            Traces = [.. parts.Traces],
        };
    }

    private static AttachmentTrace? FindProgram(string name, byte[] content) =>
        Path.GetFileName(name) is "vbaProject.bin" or "xlm.bin" || name.Contains("macrosheets/", StringComparison.OrdinalIgnoreCase)
            || name.StartsWith("Basic/", StringComparison.Ordinal)
            ? AttachmentTrace.Macros
        : ProgramFiles.IsProgram(name) || FileFormatRecogniser.Recognise(content) == FileFormat.Executable ? AttachmentTrace.Programs
        : null;

    private static void ReadPart(string name, byte[] content, PackageParts parts)
    {
        try
        {
            if (!XmlPart.TryRead(name, content, parts))
            {
                parts.AddUnread(name, ExtractionProblemTexts.TooMuchText);
            }
        }
        catch (Exception exception) when (exception is XmlException or ArgumentException)
        {
            parts.AddUnread(name, ExtractionProblemTexts.Damaged);
            parts.Passages.AddRange(BinaryTextExtractor.ReadStrings(name, content));
        }
    }

    private static byte[]? TryRead(ZipArchiveEntry entry)
    {
        try
        {
            using var stream = entry.Open();
            using var content = new MemoryStream(checked((int)entry.Length));
            stream.CopyTo(content);
            return content.ToArray();
        }
        catch (Exception exception) when (IsDamage(exception))
        {
            return null;
        }
    }

    private static bool IsDamage(Exception exception) =>
        exception is InvalidDataException or NotSupportedException or EndOfStreamException or ArgumentException or OverflowException;
}
