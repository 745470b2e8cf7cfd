using System.Text.RegularExpressions;
using KkrSite.Archive.Diagnostics;
using KkrSite.Commands;
using KkrSite.Import;
using KkrSite.Import.Reading.Pdf;
using KkrSite.Import.Reading.Pdf.Pages;
using KkrSite.Import.Recognising;
using KkrSite.Import.Results;
using KkrSite.Tests.Commands;

namespace KkrSite.Tests.Mutations;

/// <summary>Ten thousand files that are broken in every way chance and malice find: none crashes, stalls or fills the program.</summary>
public sealed partial class MutatedInputTests
{
    private const int Content = 4300;
    private const int CommandLines = 200;
    private const int Texts = 1500;
    private const int WordDocuments = 3300;
    private const int PdfFiles = 700;
    private const int PdfsTogether = 100;

    // A reader that is stopped has given its answer; it need not be waited for as long as a user's patience lasts.
    private static readonly TimeSpan PatienceWithPdf = TimeSpan.FromSeconds(5);

    [Fact]
    public void No_changed_file_of_an_archive_crashes_or_stalls_a_build()
    {
        var mutate = new MutateContent();

        new WatchInputs("content").Run(MutationCount.Seeds(Content), mutate.Make, input =>
        {
            var diagnostics = new DiagnosticBag();
            new BuildSite().Run(mutate.With(input), null, new NoStore(), diagnostics);
            diagnostics.Sorted().ShouldAllBe(diagnostic => !diagnostic.ToString().Any(char.IsControl));
        });
    }

    [Fact]
    public void No_changed_text_crashes_or_stalls_an_import()
    {
        var mutate = new MutateText();

        new WatchInputs("text").Run(MutationCount.Seeds(Texts), mutate.Make, AttemptImport.Of);
    }

    [Fact]
    public void No_changed_Word_document_crashes_or_stalls_an_import()
    {
        var mutate = new MutateWord();

        new WatchInputs("word").Run(MutationCount.Seeds(WordDocuments), mutate.Make, AttemptImport.Of);
    }

    [Fact]
    public void No_changed_PDF_file_crashes_or_stalls_an_import_or_the_files_beside_it()
    {
        var mutate = new MutatePdf();
        var watch = new WatchInputs("pdf");
        foreach (var together in MutationCount.Seeds(PdfFiles).Chunk(PdfsTogether))
        {
            var inputs = together.Select(mutate.Make).ToList();
            var whole = inputs.Where(input => PdfBytes.ProblemOf(input.Bytes) is null).ToList();
            var answers = new RunPdfScript(PatienceWithPdf).Run([.. whole.Select(input => new PdfRequest(input.Bytes, null, Layout: HasLayout(input)))], CancellationToken.None);
            var answered = whole.Zip(answers).ToDictionary(pair => pair.First.Seed, pair => pair.Second);
            watch.Run(together, seed => inputs[seed - together[0]], input =>
            {
                if (!HasLayout(input))
                {
                    answered.GetValueOrDefault(input.Seed)?.Pages.ShouldAllBe(page => page.Text != null);
                }
                else if (answered.TryGetValue(input.Seed, out var answer))
                {
                    var (location, diagnostics) = (new SourceLocation(input.Path), new DiagnosticBag());
                    var text = new ReadPdf(location, diagnostics).Read(answer);
                    var result = text is null ? new ImportResult { Source = input.Path, Meeting = new RecognisedMeeting() } : new Recognise(new ImportOptions(), location, diagnostics).From(text, input.Path);
                    AttemptImport.Judge(result, diagnostics, input.Seed);
                }
                else
                {
                    AttemptImport.Of(input);
                }
            });
        }
    }

    [Fact]
    public void No_changed_file_makes_a_command_end_otherwise_than_it_says_or_write_what_it_refuses()
    {
        var (content, text, word) = (new MutateContent(), new MutateText(), new MutateWord());

        new WatchInputs("command").Run(MutationCount.Seeds(CommandLines), seed => (seed % 4) switch { 0 => text.Make(seed), 1 => word.Make(seed), _ => content.Make(seed) }, input =>
        {
            using var folder = new TemporaryFolder();
            var (target, run) = (input.Seed % 4) switch
            {
                0 or 1 => Import(folder, input),
                2 => (folder["output"], CommandRun.Of("build", "--input", Save(folder["input"], content.FilesWith(input)), "--output", folder["output"])),
                _ => (folder["output"], CommandRun.Of("check", "--input", Save(folder["input"], content.FilesWith(input)))),
            };

            run.ExitCode.ShouldBeOneOf(ExitCode.Success, ExitCode.ContentErrors, ExitCode.Usage);
            StackTrace().IsMatch(run.Results + run.Messages).ShouldBeFalse(run.Messages);
            if (run.ExitCode != ExitCode.Success)
            {
                (Directory.Exists(target) && Directory.EnumerateFiles(target, "*", SearchOption.AllDirectories).Any()).ShouldBeFalse("something was written");
                run.Messages.ShouldNotBeEmpty();
            }
        });
    }

    // Attachments are read for their plain text alone.
    private static bool HasLayout(MutatedInput input) => input.Seed % 8 > 0;

    private static (string Target, CommandRun Run) Import(TemporaryFolder folder, MutatedInput input)
    {
        File.WriteAllBytes(folder[input.Path], input.Bytes);
        return (folder["input"], CommandRun.Of("import", folder[input.Path], "--input", folder["input"]));
    }

    // A name that no file can have is tried in memory alone.
    private static string Save(string folder, IEnumerable<(string Path, byte[] Bytes)> files)
    {
        foreach (var (path, bytes) in files.Where(file => !file.Path.Contains('\0', StringComparison.Ordinal)))
        {
            var full = Path.GetFullPath(Path.Combine(folder, path));
            if (full.StartsWith(folder + "/", StringComparison.Ordinal) && !Directory.Exists(full) && !File.Exists(Path.GetDirectoryName(full)))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(full)!);
                File.WriteAllBytes(full, bytes);
            }
        }

        return folder;
    }

    [GeneratedRegex(@"^   at .+\(", RegexOptions.Multiline)]
    private static partial Regex StackTrace();
}
