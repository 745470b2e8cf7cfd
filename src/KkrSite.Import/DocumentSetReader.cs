using System.Collections.Immutable;
using KkrSite.Archive.Diagnostics;
using KkrSite.Danish;
using KkrSite.Import.Attachments;
using KkrSite.Import.Recognising;
using KkrSite.Import.Results;

namespace KkrSite.Import;

/// <summary>
/// Separates documents from attachments among the files that a user gave: the first is a document, and so is any other that
/// can be read as one and is not named like an attachment of an earlier document.
/// </summary>
public sealed class DocumentSetReader(RecognitionOptions options)
{
    private const long MaxDocumentSize = 100 * 1024 * 1024;

    // Errors that show that a file is no agenda; any other error is that of a document which cannot be read.
    private static readonly ImmutableArray<DiagnosticCode> NotAgendaCodes =
    [
        DiagnosticCodes.ImportWithoutAgenda,
        DiagnosticCodes.ImportOfUnknownType,
        DiagnosticCodes.ImportOfEmptyFile,
        DiagnosticCodes.ImportOfBinaryFile,
    ];

    // Errors that show nothing of what a file is. Beside an agenda, before or after it, it is taken for an attachment,
    // which may well be scanned or locked.
    private static readonly ImmutableArray<DiagnosticCode> UnreadableCodes =
    [
        DiagnosticCodes.ImportOfProtectedDocument,
        DiagnosticCodes.ImportOfBrokenDocument,
        DiagnosticCodes.ImportOfOversizedDocument,
        DiagnosticCodes.ImportOfLockedPdf,
        DiagnosticCodes.ImportOfBrokenPdf,
        DiagnosticCodes.ImportOfOversizedPdf,
        DiagnosticCodes.ImportOfSlowPdf,
        DiagnosticCodes.ImportOfScannedPdf,
        DiagnosticCodes.ImportOfGarbledPdf,
    ];

    /// <param name="files">Documents and attachments, in the user's order.</param>
    /// <param name="attachments">Files that are attachments even if they read as agendas.</param>
    public DocumentSet Read(IReadOnlyList<string> files, IReadOnlyList<string> attachments, DiagnosticBag diagnostics)
    {
        var documents = ImmutableArray.CreateBuilder<ImportResult>();
        var attachmentFiles = ImmutableArray.CreateBuilder<AttachmentFile>();
        var unreadable = new List<(AttachmentFile File, DiagnosticCode Code, DiagnosticBag Diagnostics)>();
        for (var i = 0; i < files.Count; i++)
        {
            var file = new AttachmentFile(files[i], new FileInfo(files[i]).Length);
            if (i > 0 && MatchesAttachmentTitle(documents, file))
            {
                attachmentFiles.Add(file);
                continue;
            }

            var fileDiagnostics = new DiagnosticBag();
            var result = ReadDocument(file, fileDiagnostics);
            var errorCodes = fileDiagnostics
                .ToSortedArray()
                .Where(diagnostic => diagnostic.Severity == Severity.Error)
                .Select(diagnostic => diagnostic.Code)
                .ToList();
            if (i > 0 && errorCodes.Count > 0 && errorCodes.TrueForAll(code => NotAgendaCodes.Contains(code)))
            {
                attachmentFiles.Add(file);
                continue;
            }

            if (errorCodes.Find(code => UnreadableCodes.Contains(code)) is { } code)
            {
                unreadable.Add((file, code, fileDiagnostics));
                continue;
            }

            diagnostics.AddAll(fileDiagnostics);
            documents.Add(result);
        }

        var hasAgenda = documents.Any(document => document.IsComplete);
        foreach (var (file, code, fileDiagnostics) in unreadable)
        {
            if (hasAgenda)
            {
                diagnostics.Add(DiagnosticCodes.ImportOfUnreadableAttachment, new SourceLocation(file.Path), code.Id);
                attachmentFiles.Add(file);
            }
            else
            {
                diagnostics.AddAll(fileDiagnostics);
                documents.Add(new ImportResult { Source = file.Path, Meeting = new RecognisedMeeting() });
            }
        }

        attachmentFiles.AddRange(attachments.Select(path => new AttachmentFile(path, new FileInfo(path).Length)));
        return new DocumentSet(documents.ToImmutable(), attachmentFiles.ToImmutable());
    }

    private static bool MatchesAttachmentTitle(IEnumerable<ImportResult> documents, AttachmentFile file) =>
        documents.Any(document => new AttachmentMatcher(document.Items).Match([file])[0].Titles.Length > 0);

    private ImportResult ReadDocument(AttachmentFile file, DiagnosticBag diagnostics)
    {
        if (file.Size <= MaxDocumentSize)
        {
            return DocumentImporter.Import(new DocumentFile(file.Path, File.ReadAllBytes(file.Path)), options, diagnostics);
        }

        diagnostics.Add(
            DiagnosticCodes.ImportOfOversizedFile,
            new SourceLocation(file.Path),
            FormatMegabytes(file.Size),
            FormatMegabytes(MaxDocumentSize)
        );
        return new ImportResult { Source = file.Path, Meeting = new RecognisedMeeting() };
    }

    private static string FormatMegabytes(long size) => DanishNumbers.FormatMegabytesRoundedDown(size);
}

/// <summary>The files that a user gave, separated.</summary>
/// <param name="Documents">The meetings that were read, in the order of their files.</param>
/// <param name="Attachments">The files that are attachments of these meetings.</param>
public sealed record DocumentSet(ImmutableArray<ImportResult> Documents, ImmutableArray<AttachmentFile> Attachments);
