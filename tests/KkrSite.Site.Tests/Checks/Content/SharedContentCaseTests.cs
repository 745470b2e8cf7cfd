using System.Text;
using KkrSite.TestTools;

namespace KkrSite.Site.Tests.Checks.Content;

/// <summary>Small pieces of content, each of a kind that once was published otherwise than it was meant, or broke the build.</summary>
public sealed class SharedContentCaseTests
{
    private const string Item = "moeder/midtjylland/2024-11-19/3.2-punkt.md";

    [Fact(Skip = TestMachine.NoSharedDocuments, SkipType = typeof(TestMachine), SkipUnless = nameof(TestMachine.HasSharedDocuments))]
    public void A_date_that_begins_a_line_is_no_list()
    {
        var page = BuildItem("dato-bliver-liste/punkt.md");

        page.ShouldNotContain("<ol start");
        page.ShouldContain("1. januar 2026 til\n1. juli 2027.");
        page.ShouldContain("19. november 2025 holdes et ekstra møde.");
    }

    [Fact(Skip = TestMachine.NoSharedDocuments, SkipType = typeof(TestMachine), SkipUnless = nameof(TestMachine.HasSharedDocuments))]
    public void A_line_of_dashes_makes_no_heading_and_lines_that_run_together_are_named()
    {
        var (files, diagnostics) = CreateFolder("streg-bliver-overskrift/punkt.md").Build();

        var page = Encoding.UTF8.GetString(files["moeder/midtjylland/2024-11-19/punkt-2/index.html"].Span);
        page.ShouldNotContain("<h2>Sekretariatet foreslår to modeller.");
        page.ShouldNotContain("<h3>Sekretariatet foreslår to modeller.");
        var lines = diagnostics.ToSortedArray().Where(found => found.Code.Id == "KKR0157").Select(found => found.Location.Line);
        lines.ShouldBe([9, 13]);
    }

    [Fact(Skip = TestMachine.NoSharedDocuments, SkipType = typeof(TestMachine), SkipUnless = nameof(TestMachine.HasSharedDocuments))]
    public void Marks_of_a_conflict_are_errors_on_their_lines()
    {
        var (_, diagnostics) = CreateFolder("konfliktmaerker/punkt.md").Build();

        var errors = diagnostics.ToSortedArray().Where(found => found.Code.Id == "KKR0156");
        errors.Select(found => found.Location.Line).ShouldBe([10, 12, 14]);
    }

    [Fact(Skip = TestMachine.NoSharedDocuments, SkipType = typeof(TestMachine), SkipUnless = nameof(TestMachine.HasSharedDocuments))]
    public void An_attachment_that_a_browser_would_run_is_refused()
    {
        var folder = new ContentFolder().WithItem(
            "3.2",
            "Punkt",
            null,
            "## Beslutning\nGodkendt.",
            "bilag: [{titel: Notat, fil: bilag/notat.xml}, {titel: Kode, fil: bilag/kode.jsx}]"
        );
        foreach (var name in new[] { "notat.xml", "kode.jsx" })
        {
            folder.With("moeder/midtjylland/2024-11-19/bilag/" + name, Read("attachment-runs-script/" + name));
        }

        folder.Build().Diagnostics.ToSortedArray().Select(found => found.Code.Id).ShouldBe(["KKR0418", "KKR0428"]);
    }

    [Fact(Skip = TestMachine.NoSharedDocuments, SkipType = typeof(TestMachine), SkipUnless = nameof(TestMachine.HasSharedDocuments))]
    public void A_glossary_without_the_name_of_a_word_is_an_error_of_the_glossary()
    {
        var folder = new ContentFolder().With("ordliste.yml", Read("glossary-crash/ordliste-seed-905369.yml"));

        folder.Build().Diagnostics.ToSortedArray().ShouldContain(found => found.Code.Id == "KKR0155" && found.Location.Line == 1);
    }

    // As slow-markdown/make.py writes it.
    [Fact]
    public void Brackets_that_never_close_are_text()
    {
        var text = string.Join("\n\n", Enumerable.Repeat(string.Concat(Enumerable.Repeat("[[]", 20_000)), 4));

        var (_, diagnostics) = new ContentFolder().WithItem("3.2", "Punkt", null, $"## Sagsfremstilling\n\n{text}").Build();

        diagnostics.HasErrors.ShouldBeFalse();
    }

    private static string BuildItem(string file) =>
        Encoding.UTF8.GetString(CreateFolder(file).Build().Files["moeder/midtjylland/2024-11-19/punkt-2/index.html"].Span);

    private static ContentFolder CreateFolder(string file) => new ContentFolder().With(Item, Read(file));

    private static byte[] Read(string file) => File.ReadAllBytes(SharedFolder.GetPath("cases/" + file));
}
