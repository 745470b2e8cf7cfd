using System.Text.RegularExpressions;
using KkrSite.Archive.Diagnostics;
using KkrSite.Site.Output;
using KkrSite.TestTools;

namespace KkrSite.Site.Tests.Checks.Findings;

/// <summary>A finding that an editor has accepted is not reported until the text around it changes.</summary>
public sealed partial class FindingReporterTests
{
    private const string Text = "Mappen har nummer 070761-4285.";

    [Fact]
    public void A_finding_is_accepted_by_its_mark_and_listed_with_the_reason()
    {
        var mark = MarkOf(Item(Text));

        var (result, diagnostics) = Build(Item(Text, $"accepteret: [{{kode: KKR0403, fund: {mark}, grund: Et journalnummer}}]"));

        diagnostics.ShouldBeEmpty();
        var accepted = result.Accepted.ShouldHaveSingleItem();
        accepted.Acceptance.Reason.ShouldBe("Et journalnummer");
        accepted.Diagnostic.Location.Path.ShouldBe("input/moeder/midtjylland/2024-11-19/3.2-punkt.md");
    }

    [Fact]
    public void The_mark_of_a_finding_survives_moved_lines_but_not_changed_words()
    {
        var mark = MarkOf(Item(Text));

        MarkOf(Item("Et nyt afsnit.\n\n" + Text)).ShouldBe(mark);
        MarkOf(Item(Text.Replace("Mappen", "Protokollen", StringComparison.Ordinal))).ShouldNotBe(mark);
    }

    [Fact]
    public void The_mark_of_a_finding_does_not_reveal_the_number()
    {
        MarkOf(Item("Mappen har nummer 070761-4293.")).ShouldBe(MarkOf(Item(Text)));
    }

    [Fact]
    public void Two_identical_findings_are_accepted_separately()
    {
        var both = Item(Text + "\n\n" + Text);
        var marks = Build(both).Diagnostics.Select(Mark).ToArray();
        marks.Length.ShouldBe(2);
        marks[0].ShouldNotBe(marks[1]);

        var (_, diagnostics) = Build(
            Item(Text + "\n\n" + Text, $"accepteret: [{{kode: KKR0403, fund: {marks[0]}, grund: Et journalnummer}}]")
        );

        diagnostics.Select(Mark).ShouldBe([marks[1]]);
    }

    [Fact]
    public void An_acceptance_with_the_wrong_code_or_file_is_unused_and_reported()
    {
        var mark = MarkOf(Item(Text));
        var other = Item(Text, $"accepteret: [{{kode: KKR0410, fund: {mark}, grund: Et journalnummer}}]")
            .With("sider/om.md", $"---\ntitel: Om\naccepteret: [{{kode: KKR0403, fund: {mark}, grund: Et journalnummer}}]\n---");

        var (_, diagnostics) = Build(other);

        diagnostics.Select(diagnostic => diagnostic.Code.Id).ShouldBe(["KKR0415", "KKR0403", "KKR0415"]);
    }

    [Fact]
    public void An_unused_acceptance_suggests_the_current_mark_of_its_finding()
    {
        var (_, diagnostics) = Build(Item(Text, "accepteret: [{kode: KKR0403, fund: 000000, grund: Et journalnummer}]"));

        diagnostics[0].Message.ShouldContain($"Mente du '{Mark(diagnostics[1])}'?");
    }

    [Fact]
    public void Findings_in_files_without_front_matter_are_accepted_in_site_yml()
    {
        var folder = new ContentFolder().With("ordliste.yml", "AB: 070761-4285");
        var mark = MarkOf(folder);

        var (_, diagnostics) = Build(
            folder.With(
                "site.yml",
                $$"""
                titel: Prøvearkivet
                adresse: https://arkiv.example/
                accepteret: [{kode: KKR0403, fund: {{mark}}, grund: Et journalnummer}]
                """
            )
        );

        diagnostics.ShouldBeEmpty();
    }

    private static ContentFolder Item(string text, string keys = "") =>
        new ContentFolder().WithItem("3.2", "Klage", null, "## Beslutning\n" + text, keys);

    private static string MarkOf(ContentFolder folder) => Mark(Build(folder).Diagnostics.ShouldHaveSingleItem());

    private static string Mark(Diagnostic diagnostic) => MarkInMessage().Match(diagnostic.Message).Groups[1].Value;

    private static (BuildResult Result, IReadOnlyList<Diagnostic> Diagnostics) Build(ContentFolder folder)
    {
        var diagnostics = new DiagnosticBag();
        var result = SiteBuilder.Build(folder.ToInputFolder(), new DiscardingStore(), diagnostics);
        return (result, diagnostics.ToSortedArray());
    }

    [GeneratedRegex(@"fund ([0-9a-f]{6})")]
    private static partial Regex MarkInMessage();
}
