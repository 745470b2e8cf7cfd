using System.Collections.Immutable;
using System.CommandLine;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Import;
using KkrSite.Import.Attachments;
using KkrSite.Import.Reporting;
using KkrSite.Import.Results;
using KkrSite.Import.Writing;
using KkrSite.Starting;

namespace KkrSite.Commands;

/// <summary>import: documents of a secretariat into meeting folders; if one of them cannot be read, none is written.</summary>
internal static class ImportCommand
{
    public static Command Create(Terminal terminal)
    {
        var files = new Argument<string[]>("FIL…") { Description = CommandTexts.Files, Arity = ArgumentArity.OneOrMore };
        var attachments = new Option<string[]>("--attachment") { Description = CommandTexts.Attachment, HelpName = "FIL", DefaultValueFactory = _ => [] };
        var council = new Option<string?>("--council") { Description = CommandTexts.Council, HelpName = "ID" };
        var date = new Option<string?>("--date") { Description = CommandTexts.Date, HelpName = "DATO" };
        var input = CommonOptions.Input();
        var dryRun = new Option<bool>("--dry-run") { Description = CommandTexts.DryRun };
        var overwrite = new Option<bool>("--overwrite") { Description = CommandTexts.Overwrite };
        var json = new Option<bool>("--json") { Description = CommandTexts.Json };
        var command = new Command("import", CommandTexts.Import) { files, attachments, council, date, input, dryRun, overwrite, json };
        command.SetAction(parsed => (int)Run(
            terminal,
            [.. ExpandPatterns.Of(parsed.GetRequiredValue(files))],
            [.. ExpandPatterns.Of(parsed.GetRequiredValue(attachments))],
            parsed.GetValue(council),
            parsed.GetValue(date),
            new ImportRun(parsed.GetRequiredValue(input), parsed.GetValue(dryRun), parsed.GetValue(overwrite), parsed.GetValue(json))));
        return command;
    }

    private static ExitCode Run(Terminal terminal, string[] files, string[] attachments, string? council, string? date, ImportRun run)
    {
        if (council is not null && !CouncilId.TryParse(council, out _))
        {
            return terminal.Usage(CommandTexts.BadCouncil(council) + Suggestion.For(council, WellKnownCouncils.All.Select(known => known.Id.Slug)));
        }

        if (date is not null && !MeetingDate.TryParse(date, out _))
        {
            return terminal.Usage(CommandTexts.BadDate(date));
        }

        if (files.Concat(attachments).FirstOrDefault(file => !File.Exists(file)) is { } missing)
        {
            return terminal.Usage(Directory.Exists(missing) ? CommandTexts.IsFolder(missing) : ExpandPatterns.IsPattern(missing) ? CommandTexts.NoFilesLike(missing) : CommandTexts.NoFile(missing));
        }

        if (File.Exists(run.Input))
        {
            return terminal.Usage(CommandTexts.InputIsFile(run.Input));
        }

        var options = new ImportOptions
        {
            Council = council is null ? null : CouncilId.Parse(council),
            Date = date is null ? null : MeetingDate.Parse(date),
            KnownCouncils = KnownCouncils(run.Input),
        };
        var diagnostics = new DiagnosticBag();
        var imported = new ImportFiles(options).Import(files, attachments, diagnostics);
        if (!diagnostics.HasErrors && imported.Documents.All(result => result.IsComplete))
        {
            var placed = AssignToMeetings.Assign(imported, diagnostics);
            if (!diagnostics.HasErrors)
            {
                Finish(terminal, imported.Documents, placed, run, diagnostics);
                terminal.Report(diagnostics, "");
                return ExitCode.Success;
            }
        }

        terminal.Report(diagnostics, CommandTexts.NothingWritten);
        return ExitCode.ContentErrors;
    }

    // One after the other: minutes may complete the meeting that the agenda before them has just begun.
    private static void Finish(
        Terminal terminal,
        ImmutableArray<ImportResult> documents,
        IReadOnlyDictionary<string, ImmutableArray<PlacedAttachment>> placed,
        ImportRun run,
        DiagnosticBag diagnostics)
    {
        foreach (var document in documents)
        {
            var folder = PlanMeetingFiles.Folder(document)!;
            var attachments = new PlanAttachments().Plan(run.Input, document, placed[folder], run.Overwrite);
            var existing = new ReadMeetingFolder().Read(run.Input, folder);
            var plan = new PlanMeetingFiles(Prompts.All).Plan(attachments.Result, existing, run.Overwrite).With(attachments);
            foreach (var conflict in plan.Conflicts.Where(conflict => !conflict.IsTaken))
            {
                var place = new SourceLocation($"{run.Input}/{conflict.Path}");
                if (conflict.Remedy is { } remedy)
                {
                    diagnostics.Add(DiagnosticCodes.ImportNotTaken, place, conflict.What, remedy);
                }
                else
                {
                    diagnostics.Add(DiagnosticCodes.ImportHeldBack, place, conflict.What);
                }
            }

            foreach (var (file, name) in attachments.Unplaced)
            {
                diagnostics.Add(DiagnosticCodes.ImportAttachmentUnplaced, new SourceLocation(file.Path), $"{run.Input}/{folder}", name);
            }

            if (!run.DryRun)
            {
                new WriteMeetingFiles().Write(run.Input, plan);
            }

            if (!run.Json)
            {
                foreach (var line in new ImportReport(run.Input).Lines(attachments.Result, plan, placed[folder], run.DryRun))
                {
                    terminal.Results.WriteLine(line);
                }
            }
        }

        if (run.Json)
        {
            terminal.Results.Write(new ImportJson().Write(documents));
        }
    }

    private static ImmutableArray<CouncilId> KnownCouncils(string input)
    {
        var folder = Path.Combine(input, "kkr");
        return Directory.Exists(folder)
            ? [.. Directory.EnumerateFiles(folder, "*.md").Select(Path.GetFileNameWithoutExtension)
                .Where(name => CouncilId.TryParse(name, out _)).Order(StringComparer.Ordinal).Select(name => CouncilId.Parse(name!))]
            : [];
    }
}
