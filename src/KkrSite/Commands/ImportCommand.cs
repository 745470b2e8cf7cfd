using System.CommandLine;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Model;
using KkrSite.Import;
using KkrSite.Import.Reporting;
using KkrSite.Reporting;

namespace KkrSite.Commands;

/// <summary>import: documents into meeting folders; one that cannot be read is left out whole, and named.</summary>
internal static class ImportCommand
{
    // Of so many files, nobody wants to read the whole report of each.
    private const int MinBulk = 6;

    public static Command Create(Terminal terminal)
    {
        var files = new Argument<string[]>("FIL…") { Description = ImportCommandTexts.Files, Arity = ArgumentArity.OneOrMore };
        var attachments = new Option<string[]>("--attachment")
        {
            Description = ImportCommandTexts.Attachment,
            HelpName = "FIL",
            DefaultValueFactory = _ => [],
        };
        var council = new Option<string?>("--council") { Description = ImportCommandTexts.Council, HelpName = "ID" };
        var date = new Option<string?>("--date") { Description = ImportCommandTexts.Date, HelpName = "DATO" };
        var input = CommonOptions.CreateInput();
        var dryRun = new Option<bool>("--dry-run") { Description = ImportCommandTexts.DryRun };
        var overwrite = new Option<bool>("--overwrite") { Description = ImportCommandTexts.Overwrite };
        var json = new Option<bool>("--json") { Description = ImportCommandTexts.Json };
        var command = new Command("import", CommandTexts.Import) { files, attachments, council, date, input, dryRun, overwrite, json };
        command.SetAction(parsed =>
        {
            var (councilText, dateText) = (parsed.GetValue(council), parsed.GetValue(date));
            var request = new ImportRequest(parsed.GetRequiredValue(input), FilePatterns.Expand(parsed.GetRequiredValue(files)))
            {
                Attachments = FilePatterns.Expand(parsed.GetRequiredValue(attachments)),
                Council = CouncilId.TryParse(councilText, out var id) ? id : null,
                Date = MeetingDate.TryParse(dateText, out var day) ? day : null,
                IsDryRun = parsed.GetValue(dryRun),
                IsOverwriting = parsed.GetValue(overwrite),
            };
            var problem = FindProblem(request, councilText, dateText);
            return (int)(
                problem is null
                    ? ContentWritingCommand.Run(terminal, request.Input, () => Run(terminal, request, parsed.GetValue(json)))
                    : terminal.ReportUsageError(problem)
            );
        });
        return command;
    }

    private static string? FindProblem(ImportRequest request, string? council, string? date) =>
        council is not null && request.Council is null ? ImportCommandTexts.InvalidCouncil(council)
        : date is not null && request.Date is null ? CommandTexts.InvalidDate(date)
        : request.Files.Concat(request.Attachments).FirstOrDefault(file => !File.Exists(file)) is { } missing ? DescribeMissing(missing)
        : File.Exists(request.Input) ? CommandTexts.PathIsFile(request.Input)
        : null;

    private static string DescribeMissing(string file) =>
        Directory.Exists(file) ? ImportCommandTexts.PathIsFolder(file)
        : FilePatterns.IsPattern(file) ? ImportCommandTexts.NoMatchingFiles(file)
        : ImportCommandTexts.FileNotFound(file);

    private static ExitCode Run(Terminal terminal, ImportRequest request, bool isJson)
    {
        var diagnostics = new DiagnosticBag();
        var bulk = request.Files.Length >= MinBulk && !isJson ? new BulkImportReportWriter(request.Files.Length) : null;
        var outcome = MeetingImporter.Import(request, diagnostics, new ImportProgress(ReportRead, ReportImported));
        if (isJson && !outcome.Imports.IsEmpty)
        {
            terminal.Results.Write(ImportJsonWriter.Write([.. outcome.Imports.Select(import => import.Result)]));
        }

        if (bulk is not null && !outcome.Imports.IsEmpty)
        {
            terminal.Results.WriteLine(bulk.WriteSummary(outcome.LeftOut.Length));
        }

        terminal.Report(diagnostics, DescribeLeftOut(outcome));
        return outcome.LeftOut.IsEmpty ? ExitCode.Success : ExitCode.ContentErrors;

        void ReportRead(ReadDocument file)
        {
            if (bulk is not null)
            {
                terminal.Results.WriteLine(bulk.WriteRead(file.Path, file.ErrorCodes.FirstOrDefault()?.Id));
            }
        }

        void ReportImported(MeetingImport import)
        {
            var lines =
                isJson ? []
                : bulk is not null ? bulk.WriteImported(import.Result, import.Plan)
                : new ImportReportWriter(request.Input).Write(import.Result, import.Plan, import.Attachments, request.IsDryRun);
            foreach (var line in lines)
            {
                terminal.Results.WriteLine(line);
            }
        }
    }

    private static string DescribeLeftOut(ImportOutcome outcome) =>
        outcome.Imports.IsEmpty ? ReportTexts.NothingWritten
        : outcome.LeftOut.IsEmpty ? ""
        : ImportCommandTexts.LeftOut(outcome.LeftOut);
}
