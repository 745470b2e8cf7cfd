using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using KkrSite.Archive.Reading.Files;
using KkrSite.TestTools;

namespace KkrSite.Archive.Tests.Reading.Files;

public sealed class InputTextReaderTests
{
    private const string Page = "---\ntitel: Ærø\n---\n\nBlå bær.\n";

    [Theory]
    [InlineData("\uFEFF", "\n")]
    [InlineData("", "\r\n")]
    [InlineData("\uFEFF", "\r")]
    public void A_byte_order_mark_and_any_kind_of_line_break_are_accepted(string mark, string lineBreak)
    {
        var (content, reported) = MinimalContent.Read(("sider/om.md", mark + Page.ReplaceLineEndings(lineBreak)));

        reported.ShouldBeEmpty();
        var page = content.Pages.ShouldHaveSingleItem();
        (page.Title, page.Markdown).ShouldBe(("Ærø", "Blå bær."));
    }

    [Fact]
    public void Decomposed_letters_are_composed()
    {
        var (content, _) = MinimalContent.Read(("sider/om.md", Page.Normalize(NormalizationForm.FormD)));

        content.Pages.ShouldHaveSingleItem().Markdown.ShouldBe("Blå bær.");
    }

    [Fact]
    public void A_Windows_1252_file_is_rejected_at_its_first_invalid_byte()
    {
        var bytes = Encoding.Latin1.GetBytes("---\r\ntitel: Om\r\n---\r\nBlå bær.\r\n");

        ReadDiagnostics("sider/om.md", bytes)
            .ShouldHaveSingleItem()
            .ShouldStartWith("input/sider/om.md(4,3): fejl KKR0130: filen er ikke gemt som UTF-8 (tegnet har koden E5)");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_UTF_16_file_is_rejected(bool bigEndian)
    {
        var encoding = new UnicodeEncoding(bigEndian, byteOrderMark: true);

        ReadDiagnostics("sider/om.md", [.. encoding.GetPreamble(), .. encoding.GetBytes(Page)])
            .ShouldHaveSingleItem()
            .ShouldContain("(1,1): fejl KKR0130");
    }

    [Fact]
    public void A_control_character_is_reported_at_its_position_and_hides_no_other_error()
    {
        var reported = ReadDiagnostics("sider/om.md", "---\ntitle: Om\n---\n\nBlå\0bær.\n"u8.ToArray());

        reported.ShouldContain(line => line.StartsWith("input/sider/om.md(5,4): fejl KKR0131", StringComparison.Ordinal));
        reported.ShouldContain(line => line.StartsWith("input/sider/om.md(2,1): fejl KKR0101", StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_that_is_too_large_is_not_opened()
    {
        var file = new InputFile("sider/om.md", InputTextReader.MaxSize + 1, () => throw new InvalidOperationException("opened"));

        ReadDiagnostics(file).ShouldHaveSingleItem().ShouldContain("KKR0132");
    }

    [Fact]
    public void A_text_that_is_too_long_is_rejected()
    {
        ReadDiagnostics("sider/om.md", Encoding.UTF8.GetBytes("---\ntitel: Om\n---\n" + new string('a', 300_000)))
            .ShouldHaveSingleItem()
            .ShouldContain("KKR0145");
    }

    [Fact]
    public void A_title_that_is_too_long_is_rejected_and_not_also_reported_as_missing()
    {
        ReadDiagnostics("sider/om.md", Encoding.UTF8.GetBytes("---\ntitel: \"" + new string('a', 4001) + "\"\n---\n\nTekst.\n"))
            .ShouldHaveSingleItem()
            .ShouldStartWith("input/sider/om.md(2,8): fejl KKR0149: teksten i 'titel' er på 4001 tegn; den må højst være på 4000.");
    }

    [Fact]
    public void A_long_text_in_place_of_a_list_is_reported_without_quoting_it()
    {
        var text = "---\ntitel: Klima\nord: " + new string('a', 100_000) + "\n---\n\nTekst.\n";

        ReadDiagnostics("emner/klima.md", Encoding.UTF8.GetBytes(text))
            .ShouldHaveSingleItem()
            .ShouldBe(
                "input/emner/klima.md(3,6): fejl KKR0103: 'ord' skal være en liste, men her står en tekst. "
                    + "Begynd hver af listens linjer med en bindestreg."
            );
    }

    [Theory]
    [InlineData("adresser.txt")]
    [InlineData("omdirigeringer.txt")]
    public void An_address_line_that_is_too_long_is_rejected(string path)
    {
        var (_, reported) = MinimalContent.Read((path, "/moeder/" + string.Concat(Enumerable.Repeat("a/", 100_000)) + "\n"));

        reported.ShouldHaveSingleItem()
            .ShouldBe($"input/{path}(1,1): fejl KKR0168: linjen er på 200008 tegn; den må højst være på 4000. Del den, eller slet den.");
    }

    [Fact]
    public void Deeply_nested_Markdown_is_rejected()
    {
        ReadDiagnostics("sider/om.md", Encoding.UTF8.GetBytes("---\ntitel: Om\n---\n" + string.Concat(Enumerable.Repeat("> ", 50_000))))
            .ShouldHaveSingleItem()
            .ShouldContain("KKR0124");
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    public void YAML_nested_deeper_than_the_limit_is_rejected(string bracket)
    {
        var front = "---\ntitel: Om\nx:\n" + string.Concat(Enumerable.Repeat(bracket, 10_000)) + "\n---\n";

        ReadDiagnostics("sider/om.md", Encoding.UTF8.GetBytes(front))
            .ShouldContain(line => line.Contains("KKR0138", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_YAML_anchor_and_alias_is_rejected()
    {
        var front = new StringBuilder("---\ntitel: Om\na0: &a0 [lol]\n");
        for (var i = 1; i < 30; i++)
        {
            front.Append(CultureInfo.InvariantCulture, $"a{i}: &a{i} [*a{i - 1}, *a{i - 1}, *a{i - 1}, *a{i - 1}]\n");
        }

        ReadDiagnostics("sider/om.md", Encoding.UTF8.GetBytes(front + "---\n"))
            .Count(line => line.Contains("KKR0139", StringComparison.Ordinal))
            .ShouldBe(30 + (29 * 4));
    }

    [Fact]
    public void A_content_file_that_is_a_symbolic_link_is_not_read()
    {
        var file = new InputFile("sider/om.md", 10, () => throw new InvalidOperationException("opened"), IsSymbolicLink: true);

        ReadDiagnostics(file).ShouldHaveSingleItem().ShouldContain("KKR0153");
    }

    [Fact]
    public void Files_whose_names_differ_only_by_case_are_reported()
    {
        var (_, reported) = MinimalContent.Read(("sider/Om.md", Page), ("sider/om.md", Page));

        reported.ShouldContain(
            "input/sider/om.md: fejl KKR0205: navnet adskiller sig kun fra 'sider/Om.md' ved store og små bogstaver. "
                + "Omdøb eller slet den ene."
        );
    }

    private static ImmutableArray<string> ReadDiagnostics(string path, byte[] bytes) => ReadDiagnostics(InputFile.FromBytes(path, bytes));

    private static ImmutableArray<string> ReadDiagnostics(InputFile file)
    {
        var settings = InputFile.FromBytes("site.yml", "titel: A\nadresse: https://arkiv.example/\n"u8.ToArray());
        return MinimalContent.Read(new InputFolder("input", [file, settings])).Reported;
    }
}
