using System.Collections.Immutable;
using KkrSite.Archive.Diagnostics;
using KkrSite.Import.Attachments;
using KkrSite.Import.Recognising;
using KkrSite.Import.Results;

namespace KkrSite.Import;

/// <summary>
/// Separates documents from attachments among the files that a user gave: the first is a document, and so is any other that
/// can be read as one and is not named like an attachment of an earlier document. What can be neither is left out.
/// </summary>
/// <param name="onRead">Called for each file as it has been read.</param>
public sealed class DocumentSetReader(RecognitionOptions options, Action<ReadDocument>? onRead = null)
{
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

    private readonly DocumentBatchReader reader = new(options);

    /// <param name="files">Documents and attachments, in the user's order.</param>
    /// <param name="attachments">Files that are attachments even if they read as agendas.</param>
    /// <param name="diagnostics">Gets the findings of all files but attachments.</param>
    public DocumentSet Read(IReadOnlyList<string> files, IReadOnlyList<string> attachments, DiagnosticBag diagnostics)
    {
        files = [.. files.Distinct(StringComparer.Ordinal)];
        var documents = new List<ImportResult>();
        var attachmentFiles = ImmutableArray.CreateBuilder<AttachmentFile>();
        var refused = new List<ReadDocument>();

        // The first file alone, so that the attachments that it names are not read as documents.
        for (var next = 0; next < files.Count;)
        {
            var batch = files.Skip(next).Take(next == 0 ? 1 : DocumentBatchReader.BatchSize).ToList();
            var unnamed = batch.Where(path => !IsAttachment(documents, path)).ToList();
            var read = reader.Read(unnamed).ToDictionary(file => file.Path, StringComparer.Ordinal);
            foreach (var path in batch)
            {
                // A document of this batch may name a file after it.
                if (!read.TryGetValue(path, out var file) || IsAttachment(documents, path))
                {
                    attachmentFiles.Add(CreateAttachment(path));
                    continue;
                }

                onRead?.Invoke(file);
                if (file.ErrorCodes.IsEmpty)
                {
                    diagnostics.AddAll(file.Diagnostics);
                    documents.Add(file.Result);
                }
                else if (path != files[0] && file.ErrorCodes.All(code => NotAgendaCodes.Contains(code)))
                {
                    attachmentFiles.Add(CreateAttachment(path));
                }
                else
                {
                    refused.Add(file);
                }
            }

            next += batch.Count;
        }

        var leftOut = ImmutableArray.CreateBuilder<string>();
        foreach (var file in refused)
        {
            var unreadable = file.ErrorCodes.FirstOrDefault(code => UnreadableCodes.Contains(code));
            if (unreadable is not null && BelongsToMeeting(documents, file.Path))
            {
                diagnostics.Add(DiagnosticCodes.ImportOfUnreadableAttachment, new SourceLocation(file.Path), unreadable.Id);
                attachmentFiles.Add(CreateAttachment(file.Path));
            }
            else
            {
                diagnostics.AddAll(file.Diagnostics);
                leftOut.Add(file.Path);
            }
        }

        attachmentFiles.AddRange(attachments.Select(CreateAttachment));
        return new DocumentSet([.. documents], attachmentFiles.ToImmutable(), leftOut.ToImmutable());
    }

    private static AttachmentFile CreateAttachment(string path) => new(path, new FileInfo(path).Length);

    private static bool IsAttachment(List<ImportResult> documents, string path) =>
        documents.Exists(document => new AttachmentMatcher(document.Items).Match([CreateAttachment(path)])[0].Titles.Length > 0);

    // Among documents of several meetings, an unreadable file is more likely one of them.
    private static bool BelongsToMeeting(List<ImportResult> documents, string path) =>
        documents.Select(CompleteImport.Create).OfType<CompleteImport>().DistinctBy(document => document.Folder).Count() == 1
        || IsAttachment(documents, path);
}

/// <summary>The files that a user gave, separated.</summary>
/// <param name="Documents">The meetings that were read, in the order of their files.</param>
/// <param name="Attachments">The files that are attachments of these meetings.</param>
/// <param name="LeftOut">Files that cannot be imported, for reasons that the diagnostics give.</param>
public sealed record DocumentSet(
    ImmutableArray<ImportResult> Documents,
    ImmutableArray<AttachmentFile> Attachments,
    ImmutableArray<string> LeftOut
);
