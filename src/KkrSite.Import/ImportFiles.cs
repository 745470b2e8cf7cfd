using System.Collections.Immutable;
using System.Globalization;
using KkrSite.Archive.Diagnostics;
using KkrSite.Import.Attachments;
using KkrSite.Import.Results;

namespace KkrSite.Import;

/// <summary>
/// Tells documents from attachments among the files that a user gave: the first is a document, and so is any other that
/// reads as one and is not named like an attachment of those before it.
/// </summary>
public sealed class ImportFiles(ImportOptions options)
{
    private const long LargestDocument = 100 * 1024 * 1024;

    // The file can be read well enough to see that it is no agenda, or has no text to be one.
    private static readonly ImmutableArray<DiagnosticCode> NoMeeting =
        [DiagnosticCodes.ImportOfNoAgenda, DiagnosticCodes.ImportOfUnknownType, DiagnosticCodes.ImportOfEmptyFile, DiagnosticCodes.ImportOfBinaryFile];

    private readonly ImportDocument importDocument = new();

    /// <param name="files">Documents and attachments, in the user's order.</param>
    /// <param name="attachments">Files that the user says are attachments.</param>
    public ImportedFiles Import(IReadOnlyList<string> files, IReadOnlyList<string> attachments, DiagnosticBag diagnostics)
    {
        var documents = ImmutableArray.CreateBuilder<ImportResult>();
        var beside = ImmutableArray.CreateBuilder<AttachmentFile>();
        for (var i = 0; i < files.Count; i++)
        {
            var file = new AttachmentFile(files[i], new FileInfo(files[i]).Length);
            if (i > 0 && IsNamedLikeAttachment(documents, file))
            {
                beside.Add(file);
                continue;
            }

            var found = new DiagnosticBag();
            var result = Read(file, found);
            var codes = found.Sorted().Where(diagnostic => diagnostic.Severity == Severity.Error).Select(diagnostic => diagnostic.Code).ToList();
            if (i > 0 && codes.Count > 0 && codes.TrueForAll(code => NoMeeting.Contains(code)))
            {
                beside.Add(file);
                continue;
            }

            diagnostics.AddAll(found);
            documents.Add(result);
        }

        beside.AddRange(attachments.Select(path => new AttachmentFile(path, new FileInfo(path).Length)));
        return new ImportedFiles(documents.ToImmutable(), beside.ToImmutable());
    }

    private static bool IsNamedLikeAttachment(IEnumerable<ImportResult> documents, AttachmentFile file) =>
        documents.Any(document => new MatchAttachments(document.Items).Match([file])[0].Titles.Length > 0);

    private ImportResult Read(AttachmentFile file, DiagnosticBag diagnostics)
    {
        if (file.Size <= LargestDocument)
        {
            return importDocument.Import(new SourceDocument(file.Path, File.ReadAllBytes(file.Path)), options, diagnostics);
        }

        diagnostics.Add(DiagnosticCodes.ImportTooLarge, new SourceLocation(file.Path), Megabytes(file.Size), Megabytes(LargestDocument));
        return new ImportResult { Source = file.Path, Meeting = new RecognisedMeeting() };
    }

    private static string Megabytes(long size) => string.Create(CultureInfo.InvariantCulture, $"{size / (1024 * 1024)} MB");
}
