using System.Collections.Immutable;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Model;
using KkrSite.Import.Attachments;
using KkrSite.Import.Matching;
using KkrSite.Import.NewFiles;
using KkrSite.Import.Recognising;
using KkrSite.Import.Reporting;
using KkrSite.Import.Results;
using KkrSite.Import.Writing;

namespace KkrSite.Import;

/// <summary>
/// The steps of an import: read the files, assign the attachments to their meetings, then plan and write each document.
/// </summary>
public static class MeetingImporter
{
    /// <summary>Imports what is sound; what is not is left out whole, for reasons that the diagnostics give.</summary>
    /// <param name="progress">Called after each file, since a later one may fail at the disk.</param>
    /// <exception cref="IOException">
    /// A file cannot be read or written (also <see cref="UnauthorizedAccessException"/>); the current meeting's folder is unchanged.
    /// </exception>
    public static ImportOutcome Import(ImportRequest request, DiagnosticBag diagnostics, ImportProgress? progress = null)
    {
        var files = Read(request, diagnostics, progress?.OnRead);
        var meetings = new MeetingOfDaySelector(request.Input);
        var documents = files.Documents.Select(CompleteImport.Create).OfType<CompleteImport>().Select(meetings.Select).ToImmutableArray();
        if (documents.IsEmpty)
        {
            return new ImportOutcome([], [.. request.Files]);
        }

        var attachments = MeetingAttachmentAssigner.Assign(documents, files.Attachments, diagnostics);
        var assigned = attachments.SelectMany(matches => matches.Select(match => match.File.Path)).ToHashSet(StringComparer.Ordinal);
        return new ImportOutcome(
            [.. documents.Select(ImportDocument)],
            [
                .. files.LeftOut,
                .. files.Documents.Where(document => CompleteImport.Create(document) is null).Select(document => document.Source),
                .. files.Attachments.Select(file => file.Path).Where(path => !assigned.Contains(path)),
            ]
        );

        // One after the other: minutes may complete the folder that the agenda before them has just created.
        MeetingImport ImportDocument(CompleteImport document)
        {
            var import = Plan(request, document, [.. attachments[document.Folder]], diagnostics);
            if (!request.IsDryRun)
            {
                MeetingFolderWriter.Write(request.Input, import.Plan);
            }

            progress?.OnImported(import);
            return import;
        }
    }

    /// <summary>Reads the files and separates documents from attachments; plans and writes nothing.</summary>
    /// <param name="onRead">Called for each file as it has been read.</param>
    public static DocumentSet Read(ImportRequest request, DiagnosticBag diagnostics, Action<ReadDocument>? onRead = null)
    {
        var options = new RecognitionOptions
        {
            Council = request.Council,
            Date = request.Date,
            KnownCouncils = FindKnownCouncils(request.Input),
        };
        return new DocumentSetReader(options, onRead).Read(request.Files, request.Attachments, diagnostics);
    }

    /// <summary>
    /// Plans what a document changes in its folder as it is now. Conflicts and unmatched attachments become diagnostics.
    /// </summary>
    public static MeetingImport Plan(
        ImportRequest request,
        CompleteImport document,
        ImmutableArray<AttachmentMatch> attachments,
        DiagnosticBag diagnostics
    )
    {
        var planned = attachments.IsEmpty
            ? new AttachmentPlan(document)
            : AttachmentPlanner.Plan(request.Input, document, attachments, request.IsOverwriting);
        var existing = MeetingFolderReader.Read(request.Input, document.Folder);

        // After the attachments, which know their item by the document's number.
        var numbered = planned.Document with
        {
            Result = SupplementNumbering.Renumber(planned.Document.Result, existing, TemplatePlaceholders.All),
        };
        var plan = new MeetingFolderPlanner(TemplatePlaceholders.All)
            .Plan(numbered, existing, request.IsOverwriting)
            .AddAttachments(planned);
        ConflictReporter.Report(plan, request.Input, diagnostics);
        return new MeetingImport(numbered.Result, attachments, plan);
    }

    private static ImmutableArray<CouncilId> FindKnownCouncils(string input)
    {
        var folder = Path.Combine(input, "kkr");
        return Directory.Exists(folder)
            ?
            [
                .. Directory
                    .EnumerateFiles(folder, "*.md")
                    .Select(Path.GetFileNameWithoutExtension)
                    .Where(name => CouncilId.TryParse(name, out _))
                    .Order(StringComparer.Ordinal)
                    .Select(name => CouncilId.Parse(name!)),
            ]
            : [];
    }
}

/// <summary>The documents to import, and how.</summary>
/// <param name="Input">The content folder; created if it does not exist.</param>
/// <param name="Files">Documents and attachments, in the user's order.</param>
public sealed record ImportRequest(string Input, ImmutableArray<string> Files)
{
    /// <summary>Files that are attachments even if they read as agendas.</summary>
    public ImmutableArray<string> Attachments { get; init; } = [];

    /// <summary>The council, where the document does not name it or names it wrongly.</summary>
    public CouncilId? Council { get; init; }

    /// <summary>The meeting's date, where the document does not give it or gives it wrongly.</summary>
    public MeetingDate? Date { get; init; }

    /// <summary>Nothing is written.</summary>
    public bool IsDryRun { get; init; }

    /// <summary>The document's text replaces the folder's where both have some.</summary>
    public bool IsOverwriting { get; init; }
}

/// <summary>What became of the files of a request.</summary>
/// <param name="LeftOut">Files that could not be imported, as the user gave them.</param>
public sealed record ImportOutcome(ImmutableArray<MeetingImport> Imports, ImmutableArray<string> LeftOut);

/// <summary>What is told while files are imported.</summary>
/// <param name="OnRead">A file has been read.</param>
/// <param name="OnImported">A document has been written, or would be.</param>
public sealed record ImportProgress(Action<ReadDocument> OnRead, Action<MeetingImport> OnImported);

/// <summary>What became of one document.</summary>
/// <param name="Result">What was read; its attachments have their files.</param>
public sealed record MeetingImport(ImportResult Result, ImmutableArray<AttachmentMatch> Attachments, MeetingFolderPlan Plan);
