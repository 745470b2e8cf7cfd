using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Model;
using KkrSite.Archive.Reading.Markup;
using KkrSite.Site.Hosting;
using KkrSite.TestTools;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace KkrSite.Site.Tests;

/// <summary>Faults in reading and checking content that mutated inputs have revealed.</summary>
public sealed class HostileContentTests
{
    [Fact]
    public void Deeply_nested_quotations_are_rejected_in_item_texts_and_agenda_versions()
    {
        var quotations = string.Concat(Enumerable.Repeat("> ", 400)) + "a";
        var keys = $"dagsorden: {{ afsnit: {{ Baggrund: \"{quotations}\" }} }}";
        var folder = new ContentFolder()
            .WithItem("3.1", "Ny busplan", null, $"## Baggrund\n{quotations}\n\n## Beslutning\nGodkendt.")
            .WithItem("3.2", "Ny køreplan", null, "## Beslutning\nGodkendt.", keys);

        var errors = folder.Build().Diagnostics.ToSortedArray().Where(diagnostic => diagnostic.Code == DiagnosticCodes.TextNestedTooDeeply);

        errors.Select(diagnostic => Path.GetFileName(diagnostic.Location.Path)).ShouldBe(["3.1-punkt.md", "3.2-punkt.md"]);
    }

    [Fact]
    public void A_broken_link_repeated_thousands_of_times_is_reported_once()
    {
        var folder = new ContentFolder().WithItem(
            "3.1",
            "Ny busplan",
            null,
            "## Beslutning\n" + string.Concat(Enumerable.Repeat("[a](/findes-ikke/) ", 4000))
        );

        folder.Build().Diagnostics.ToSortedArray().Count(diagnostic => diagnostic.Code == DiagnosticCodes.BrokenLink).ShouldBe(1);
    }

    [Fact]
    public void A_file_name_with_a_line_break_does_not_break_its_diagnostic() =>
        new ContentFolder()
            .With("moeder/midtjylland/2024-11-19/3.1\n-a.txt", "tekst")
            .Build()
            .Diagnostics.ToSortedArray()
            .ShouldAllBe(diagnostic => !diagnostic.ToString().Any(char.IsControl));

    [Fact]
    public void Words_of_closure_are_found_after_sixty_thousand_thematic_breaks()
    {
        var folder = new ContentFolder().WithItem(
            "3.1",
            "Ny busplan",
            null,
            "## Beslutning\nGodkendt.\n\n" + string.Concat(Enumerable.Repeat("---\n", 60_000)) + "\n– Fortroligt –"
        );

        folder
            .Build()
            .Diagnostics.ToSortedArray()
            .ShouldContain(diagnostic => diagnostic.Code == DiagnosticCodes.OpenItemDescribedAsClosed);
    }

    [Theory]
    [InlineData("[a](")]
    [InlineData("[a](b (")]
    public void Unclosed_links_stay_text_and_links_after_them_are_parsed(string opened)
    {
        var text = string.Concat(Enumerable.Repeat(opened, 90));

        var tree = BoundedMarkdownParser.Parse(text + "x\n\n[b](/moeder/(1)/ (om (b\\)))").ShouldNotBeNull();

        tree.Descendants<LinkInline>().Select(link => link.Url).ShouldBe(["/moeder/(1)/"]);
        tree.Descendants<ParagraphBlock>().Select(PlainTextRenderer.Render).First().ShouldBe(text + "x");
    }

    [Theory]
    [InlineData("[a")]
    [InlineData("*a")]
    public void Unclosed_delimiters_before_a_huge_table_stay_text(string opened)
    {
        var tree = BoundedMarkdownParser
            .Parse(opened + string.Concat(Enumerable.Repeat("|a|\n|-|\n", 10_000)) + "\n[b](/c/)")
            .ShouldNotBeNull();

        tree.Descendants<LiteralInline>().First().Content.ToString().ShouldBe(opened);
        tree.Descendants<LinkInline>().Single().Url.ShouldBe("/c/");
    }

    [Fact]
    public void A_long_address_used_by_thousands_of_references_is_expanded_only_a_few_times()
    {
        var tree = BoundedMarkdownParser
            .Parse(string.Concat(Enumerable.Repeat("[a][b] ![b] ", 5000)) + "x\n\n[b]: /" + new string('y', 40_000))
            .ShouldNotBeNull();

        tree.Descendants<LinkInline>().Count().ShouldBe(2);
        tree.Descendants<ParagraphBlock>()
            .Select(PlainTextRenderer.Render)
            .First()
            .ShouldBe(string.Concat(Enumerable.Repeat("a b ", 5000)) + "x");
    }

    [Theory]
    [InlineData("- ", "a")]
    [InlineData("1. ", "a")]
    [InlineData("> + ", "a")]
    [InlineData("+ ", "")]
    public void Thousands_of_lists_or_quotes_opened_on_one_line_are_too_deep(string opened, string text) =>
        BoundedMarkdownParser.Parse(string.Concat(Enumerable.Repeat(opened, 4000)) + text + new string('\n', 6000) + "b").ShouldBeNull();

    [Theory]
    [InlineData("- ")]
    [InlineData("* ")]
    [InlineData("-")]
    [InlineData("1.1 ")]
    [InlineData("> a ")]
    public void Long_thematic_breaks_and_number_sequences_are_not_too_deep(string repeated) =>
        BoundedMarkdownParser.Parse(string.Concat(Enumerable.Repeat(repeated, 4000)) + "\n\nb").ShouldNotBeNull();

    [Fact]
    public void Links_nested_in_link_addresses_stay_text() =>
        BoundedMarkdownParser
            .Parse(string.Concat(Enumerable.Repeat("[a](", 60_000)))
            .ShouldNotBeNull()
            .Descendants<LinkInline>()
            .ShouldBeEmpty();

    [Fact]
    public void The_number_of_automatic_links_in_a_paragraph_is_limited()
    {
        var text = string.Concat(Enumerable.Range(0, 17_000).Select(i => $"https://a{i}.dk ")).TrimEnd();

        var tree = BoundedMarkdownParser.Parse(text + "\n\nwww.b.dk").ShouldNotBeNull();

        tree.Descendants<LinkInline>()
            .Select(link => link.Url)
            .ShouldBe([.. Enumerable.Range(0, 3000).Select(i => $"https://a{i}.dk"), "http://www.b.dk"]);
        tree.Descendants<ParagraphBlock>().Select(PlainTextRenderer.Render).First().ShouldBe(text);
    }

    [Fact]
    public void The_number_of_emphases_in_a_paragraph_is_limited()
    {
        var tree = BoundedMarkdownParser.Parse(string.Join(' ', Enumerable.Repeat("*a*", 6000)) + "\n\n*b*").ShouldNotBeNull();

        tree.Descendants<EmphasisInline>().Count().ShouldBe(751);
        tree.Descendants<ParagraphBlock>()
            .Select(PlainTextRenderer.Render)
            .ShouldBe([string.Join(' ', Enumerable.Repeat("a", 750).Concat(Enumerable.Repeat("*a*", 5250))), "b"]);
    }

    [Fact]
    public void Marks_in_a_table_of_very_many_cells_stay_text()
    {
        var table = "|a|b|\n|-|-|\n|*c" + string.Concat(Enumerable.Repeat("|d", 7000)) + "*|\n";

        BoundedMarkdownParser.Parse(table).ShouldNotBeNull().Descendants<EmphasisInline>().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("|a|\n|-|\n", 5000, "|-", 400)]
    [InlineData("|-|\n", 5000, "a|", 400)]
    [InlineData("|a|\n", 3, "|b", 600)]
    public void A_table_of_too_many_cells_or_columns_stays_text(string row, int rows, string cell, int columns)
    {
        var table = string.Concat(Enumerable.Repeat(row, rows)) + string.Concat(Enumerable.Repeat(cell, columns));

        var tree = BoundedMarkdownParser.Parse($"|x|\n|-|\n{table}\n\n|b|\n|-|\n|c|").ShouldNotBeNull();

        tree.Descendants<Table>().Count().ShouldBe(1);
        PlainTextRenderer.Render([tree[0]]).ShouldContain(cell + cell);
    }

    [Fact]
    public void A_long_table_is_a_table()
    {
        var rows = string.Concat(Enumerable.Repeat("|a|b|c|d|e|f|g|h|\n", 1500));

        var table = BoundedMarkdownParser.Parse("|a|b|c|d|e|f|g|h|\n|-|-|-|-|-|-|-|-|\n" + rows).ShouldNotBeNull().Descendants<Table>();

        table.ShouldHaveSingleItem().Count.ShouldBe(1501);
    }

    [Fact]
    public void Thousands_of_findings_in_one_line_are_each_reported()
    {
        var numbers = string.Concat(Enumerable.Range(0, 10_000).Select(i => $"tlf. {20_000_000 + i}, "));
        var folder = new ContentFolder().WithItem("3.1", "Ny busplan", null, "## Beslutning\n" + numbers);

        folder.Build().Diagnostics.ToSortedArray().Count(diagnostic => diagnostic.Code == DiagnosticCodes.TelephoneNumber).ShouldBe(10_000);
    }

    [Fact]
    public void A_glossary_of_a_hundred_thousand_words_is_read_in_full()
    {
        var words = string.Concat(Enumerable.Range(0, 100_000).Select(i => $"O{i}: Ord {i}\n"));

        MinimalContent.Read(("ordliste.yml", words)).Content.Glossary.Length.ShouldBe(100_000);
    }

    [Fact]
    public void Texts_of_an_agenda_version_may_be_longer_than_a_title()
    {
        var folder = new ContentFolder().WithItem(
            "3.1",
            "Ny busplan",
            null,
            "## Beslutning\nGodkendt.",
            keys: $"dagsorden:\n  afsnit:\n    Baggrund: \"{string.Concat(Enumerable.Repeat("Vejret. ", 1000))}\""
        );

        folder.Build().Diagnostics.ToSortedArray().ShouldNotContain(diagnostic => diagnostic.Severity == Severity.Error);
    }

    [Fact]
    public void Chains_of_redirects_are_followed_to_a_limited_depth()
    {
        var chain = string.Concat(Enumerable.Range(0, 6_000).Select(i => $"/a{i + 1}/ -> /a{i}/\n")) + "/a0/ -> /moeder/\n";
        var lines = MinimalContent.Read(("omdirigeringer.txt", chain)).Content;

        var answered = OldAddressResolver
            .FromContent(lines, new HashSet<UrlPath> { UrlPath.Parse("/moeder/") })
            .ResolveAll([])
            .Select(old => old.From.Value);

        answered.Order(StringComparer.Ordinal).ShouldBe(Enumerable.Range(0, 50).Select(i => $"/a{i}/").Order(StringComparer.Ordinal));
    }
}
