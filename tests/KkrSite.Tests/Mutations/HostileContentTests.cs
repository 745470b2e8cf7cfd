using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Model;
using KkrSite.Archive.Reading.Text;
using KkrSite.Redirecting;
using KkrSite.Tests.Archive.Reading;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace KkrSite.Tests.Mutations;

/// <summary>What the mutated inputs have found in the reading and checking of content, each told by itself.</summary>
public sealed class HostileContentTests
{
    [Fact]
    public void Brackets_nested_without_end_are_refused_in_the_text_and_in_what_the_agenda_said()
    {
        var brackets = string.Concat(Enumerable.Repeat("[a ", 400));
        var folder = new ContentFolder()
            .WithItem("3.1", "Ny busplan", null, $"## Baggrund\n{brackets}\n\n## Beslutning\nGodkendt.")
            .WithItem("3.2", "Ny køreplan", null, "## Beslutning\nGodkendt.", keys: $"dagsorden:\n  afsnit:\n    Baggrund: \"{brackets}\"");

        var errors = folder.Build().Diagnostics.Sorted().Where(diagnostic => diagnostic.Code == DiagnosticCodes.TextTooDeep);

        errors.Select(diagnostic => Path.GetFileName(diagnostic.Location.Path)).ShouldBe(["3.1-punkt.md", "3.2-punkt.md"]);
    }

    [Fact]
    public void A_link_that_is_broken_thousands_of_times_is_told_of_once()
    {
        var folder = new ContentFolder().WithItem("3.1", "Ny busplan", null, "## Beslutning\n" + string.Concat(Enumerable.Repeat("[a](/findes-ikke/) ", 4000)));

        folder.Build().Diagnostics.Sorted().Count(diagnostic => diagnostic.Code == DiagnosticCodes.BrokenLink).ShouldBe(1);
    }

    [Fact]
    public void A_name_with_a_line_break_does_not_break_the_line_that_tells_of_it() =>
        new ContentFolder().With("moeder/midtjylland/2024-11-19/3.1\n-a.txt", "tekst").Build().Diagnostics.Sorted()
            .ShouldAllBe(diagnostic => !diagnostic.ToString().Any(char.IsControl));

    [Fact]
    public void Sixty_thousand_rules_one_below_the_other_are_checked_for_closed_words_line_by_line()
    {
        var folder = new ContentFolder().WithItem("3.1", "Ny busplan", null, "## Beslutning\nGodkendt.\n\n" + string.Concat(Enumerable.Repeat("---\n", 60_000)) + "\n– Fortroligt –");

        folder.Build().Diagnostics.Sorted().ShouldContain(diagnostic => diagnostic.Code == DiagnosticCodes.OpenItemSaysClosed);
    }

    [Theory]
    [InlineData("[a](")]
    [InlineData("[a](b (")]
    public void Links_opened_without_end_are_no_links_and_links_beside_them_are(string opened)
    {
        var text = string.Concat(Enumerable.Repeat(opened, 90));

        var tree = ParseMarkdown.TryParse(text + "x\n\n[b](/moeder/(1)/ (om (b\\)))").ShouldNotBeNull();

        tree.Descendants<LinkInline>().Select(link => link.Url).ShouldBe(["/moeder/(1)/"]);
        tree.Descendants<ParagraphBlock>().Select(WritePlainText.Of).First().ShouldBe(text + "x");
    }

    [Theory]
    [InlineData("[a")]
    [InlineData("*a")]
    public void What_is_left_open_before_a_table_of_thirty_thousand_lines_is_text(string opened)
    {
        var tree = ParseMarkdown.TryParse(opened + string.Concat(Enumerable.Repeat("|a|\n|-|\n", 30_000)) + "\n[b](/c/)").ShouldNotBeNull();

        tree.Descendants<LiteralInline>().First().Content.ToString().ShouldBe(opened);
        tree.Descendants<LinkInline>().Single().Url.ShouldBe("/c/");
    }

    [Fact]
    public void A_long_address_that_thousands_of_references_name_is_written_out_a_few_times()
    {
        var tree = ParseMarkdown.TryParse(string.Concat(Enumerable.Repeat("[a][b] ![b] ", 5000)) + "x\n\n[b]: /" + new string('y', 40_000)).ShouldNotBeNull();

        tree.Descendants<LinkInline>().Count().ShouldBe(2);
        tree.Descendants<ParagraphBlock>().Select(WritePlainText.Of).First().ShouldBe(string.Concat(Enumerable.Repeat("a b ", 5000)) + "x");
    }

    [Theory]
    [InlineData("- ", "a")]
    [InlineData("1. ", "a")]
    [InlineData("> + ", "a")]
    [InlineData("+ ", "")]
    public void Lists_and_quotes_opened_in_their_thousands_on_one_line_are_too_deep(string opened, string text) =>
        ParseMarkdown.TryParse(string.Concat(Enumerable.Repeat(opened, 4000)) + text + new string('\n', 6000) + "b").ShouldBeNull();

    [Theory]
    [InlineData("- ")]
    [InlineData("* ")]
    [InlineData("-")]
    [InlineData("1.1 ")]
    [InlineData("> a ")]
    public void Rules_and_numbers_of_any_length_are_not(string repeated) =>
        ParseMarkdown.TryParse(string.Concat(Enumerable.Repeat(repeated, 4000)) + "\n\nb").ShouldNotBeNull();

    [Fact]
    public void Sixty_thousand_links_one_in_the_address_of_the_other_are_too_deep() =>
        ParseMarkdown.TryParse(string.Concat(Enumerable.Repeat("[a](", 60_000))).ShouldBeNull();

    [Fact]
    public void Of_tens_of_thousands_of_addresses_in_one_paragraph_only_the_first_become_links()
    {
        var text = string.Concat(Enumerable.Range(0, 17_000).Select(i => $"https://a{i}.dk ")).TrimEnd();

        var tree = ParseMarkdown.TryParse(text + "\n\nwww.b.dk").ShouldNotBeNull();

        tree.Descendants<LinkInline>().Select(link => link.Url).ShouldBe([.. Enumerable.Range(0, 3000).Select(i => $"https://a{i}.dk"), "http://www.b.dk"]);
        tree.Descendants<ParagraphBlock>().Select(WritePlainText.Of).First().ShouldBe(text);
    }

    [Fact]
    public void Of_thousands_of_marks_of_emphasis_in_one_paragraph_only_the_first_are_marks()
    {
        var tree = ParseMarkdown.TryParse(string.Join(' ', Enumerable.Repeat("*a*", 6000)) + "\n\n*b*").ShouldNotBeNull();

        tree.Descendants<EmphasisInline>().Count().ShouldBe(2001);
        tree.Descendants<ParagraphBlock>().Select(WritePlainText.Of).ShouldBe([string.Join(' ', Enumerable.Repeat("a", 2000).Concat(Enumerable.Repeat("*a*", 4000))), "b"]);
    }

    [Fact]
    public void Each_of_thousands_of_findings_in_one_endless_line_is_told_of_by_the_words_near_it()
    {
        var numbers = string.Concat(Enumerable.Range(0, 10_000).Select(i => $"tlf. {20_000_000 + i}, "));
        var folder = new ContentFolder().WithItem("3.1", "Ny busplan", null, "## Beslutning\n" + numbers);

        folder.Build().Diagnostics.Sorted().Count(diagnostic => diagnostic.Code == DiagnosticCodes.TelephoneNumber).ShouldBe(10_000);
    }

    [Fact]
    public void A_glossary_of_a_hundred_thousand_words_is_read_word_by_word()
    {
        var words = string.Concat(Enumerable.Range(0, 100_000).Select(i => $"O{i}: Ord {i}\n"));

        Content.Read(("ordliste.yml", words)).Content.Glossary.Length.ShouldBe(100_000);
    }

    [Fact]
    public void What_the_agenda_said_may_be_longer_than_a_title()
    {
        var folder = new ContentFolder()
            .WithItem("3.1", "Ny busplan", null, "## Beslutning\nGodkendt.", keys: $"dagsorden:\n  afsnit:\n    Baggrund: \"{string.Concat(Enumerable.Repeat("Vejret. ", 1000))}\"");

        folder.Build().Diagnostics.Sorted().ShouldNotContain(diagnostic => diagnostic.Severity == Severity.Error);
    }

    [Fact]
    public void Of_thousands_of_addresses_that_lead_one_to_the_other_the_last_are_answered()
    {
        var chain = string.Concat(Enumerable.Range(0, 6_000).Select(i => $"/a{i + 1}/ -> /a{i}/\n")) + "/a0/ -> /moeder/\n";
        var lines = Content.Read(("omdirigeringer.txt", chain)).Content;

        var answered = OldAddresses.Of(lines, new HashSet<UrlPath> { UrlPath.Parse("/moeder/") }).All([]).Select(old => old.From.Value);

        answered.Order(StringComparer.Ordinal).ShouldBe(Enumerable.Range(0, 50).Select(i => $"/a{i}/").Order(StringComparer.Ordinal));
    }
}
