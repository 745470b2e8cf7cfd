using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Reading;
using KkrSite.Archive.Reading.Files;
using KkrSite.Import;
using KkrSite.Import.Matching;
using KkrSite.Import.Recognising;
using KkrSite.Import.Reporting;
using KkrSite.Import.Results;
using KkrSite.Import.Writing;
using KkrSite.Site;

namespace KkrSite.Tests.Mutations;

/// <summary>Verifies that an import gives a meeting whose files can be read, or a diagnostic that states why there is none.</summary>
internal static class ImportVerifier
{
    // The codes that the content reader reports for malformed files.
    private static readonly DiagnosticCode[] UnreadableFileCodes =
    [
        DiagnosticCodes.YamlSyntax,
        DiagnosticCodes.YamlTab,
        DiagnosticCodes.YamlReference,
        DiagnosticCodes.YamlTag,
        DiagnosticCodes.DuplicateKey,
        DiagnosticCodes.NotUtf8,
        DiagnosticCodes.ControlCharacter,
        DiagnosticCodes.MissingFrontMatter,
        DiagnosticCodes.UnterminatedFrontMatter,
    ];

    public static void Verify(MutatedInput input)
    {
        var diagnostics = new DiagnosticBag();
        VerifyResult(
            DocumentImporter.Import(new DocumentFile(input.Path, input.Bytes), new RecognitionOptions(), diagnostics),
            diagnostics,
            input.Seed
        );
    }

    public static void VerifyResult(ImportResult result, DiagnosticBag diagnostics, int seed)
    {
        diagnostics.ToSortedArray().ShouldAllBe(diagnostic => !diagnostic.ToString().Any(char.IsControl));
        if (CompleteImport.Create(result) is not { } document)
        {
            diagnostics.HasErrors.ShouldBeTrue("nothing comes of it, and nothing says why");
            return;
        }

        var plan = new MeetingFolderPlanner([]).Plan(document, new MeetingFolderContent(document.Folder, []), overwrite: false);
        new ImportReportWriter("input").Write(result, plan, [], isDryRun: true).ShouldNotBeEmpty();
        ImportJsonWriter.Write(result).ShouldNotBeEmpty();
        var written = InputFolder.FromTexts([
            ("site.yml", "titel: Prøve\nadresse: https://a.example/\n"),
            .. plan.Writes.Select(file => (file.Path, file.Text)),
        ]);
        var found = new DiagnosticBag();
        if (seed % 4 == 0)
        {
            SiteBuilder.Build(written, new BufferingStore(), found);
        }
        else
        {
            ContentReader.Read(written, found);
        }

        found.ToSortedArray().Where(diagnostic => UnreadableFileCodes.Contains(diagnostic.Code)).ShouldBeEmpty();
    }
}
