using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Reading;
using KkrSite.Import;
using KkrSite.Import.Reporting;
using KkrSite.Import.Results;
using KkrSite.Import.Writing;

namespace KkrSite.Tests.Mutations;

/// <summary>What becomes of a document: a meeting whose files can be read again, or a word on why there is none.</summary>
internal static class AttemptImport
{
    // What the reader of content says of a file that is not written as it should be, whatever it says.
    private static readonly DiagnosticCode[] Unreadable =
    [
        DiagnosticCodes.YamlSyntax, DiagnosticCodes.YamlTab, DiagnosticCodes.YamlReference, DiagnosticCodes.YamlTag, DiagnosticCodes.DuplicateKey, DiagnosticCodes.NotUtf8, DiagnosticCodes.ControlCharacter,
        DiagnosticCodes.MissingFrontMatter, DiagnosticCodes.UnterminatedFrontMatter,
    ];

    public static void Of(MutatedInput input)
    {
        var diagnostics = new DiagnosticBag();
        Judge(new ImportDocument().Import(new KkrSite.Import.SourceDocument(input.Path, input.Bytes), new ImportOptions(), diagnostics), diagnostics, input.Seed);
    }

    public static void Judge(ImportResult result, DiagnosticBag diagnostics, int seed)
    {
        diagnostics.Sorted().ShouldAllBe(diagnostic => !diagnostic.ToString().Any(char.IsControl));
        if (!result.IsComplete)
        {
            diagnostics.HasErrors.ShouldBeTrue("nothing comes of it, and nothing says why");
            return;
        }

        var plan = new PlanMeetingFiles([]).Plan(result, [], overwrite: false);
        new ImportReport("input").Lines(result, plan, [], isDryRun: true).ShouldNotBeEmpty();
        new ImportJson().Write(result).ShouldNotBeEmpty();
        var written = InputFolder.InMemory([("site.yml", "titel: Prøve\nadresse: https://a.example/\n"), .. plan.Writes.Select(file => (file.Path, file.Text))]);
        var found = new DiagnosticBag();
        if (seed % 4 == 0)
        {
            new BuildSite().Run(written, null, new NoStore(), found);
        }
        else
        {
            new ReadContent().Read(written, found);
        }

        found.Sorted().Where(diagnostic => Unreadable.Contains(diagnostic.Code)).ShouldBeEmpty();
    }
}
