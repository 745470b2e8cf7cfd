using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using KkrSite.Archive.Reading;

namespace KkrSite.Tests.Archive.Reading;

public sealed class TextFileTests
{
    private const string Page = "---\ntitel: Ærø\n---\n\nBlå bær.\n";

    [Theory]
    [InlineData("\uFEFF", "\n")]
    [InlineData("", "\r\n")]
    [InlineData("\uFEFF", "\r")]
    public void A_byte_order_mark_and_any_kind_of_line_break_are_accepted(string mark, string lineBreak)
    {
        var (content, told) = Content.Read(("sider/om.md", mark + Page.ReplaceLineEndings(lineBreak)));

        told.ShouldBeEmpty();
        var page = content.Pages.ShouldHaveSingleItem();
        (page.Title, page.Markdown).ShouldBe(("Ærø", "Blå bær."));
    }

    [Fact]
    public void Letters_written_as_base_and_accent_become_one_letter()
    {
        var (content, _) = Content.Read(("sider/om.md", Page.Normalize(NormalizationForm.FormD)));

        content.Pages.ShouldHaveSingleItem().Markdown.ShouldBe("Blå bær.");
    }

    [Fact]
    public void A_file_in_Windows_1252_is_refused_at_the_letter_that_shows_it()
    {
        var bytes = Encoding.Latin1.GetBytes("---\r\ntitel: Om\r\n---\r\nBlå bær.\r\n");

        Told("sider/om.md", bytes).ShouldHaveSingleItem().ShouldStartWith("input/sider/om.md(4,3): fejl KKR0130: filen er ikke gemt som UTF-8 (tegnet har koden E5)");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_file_in_UTF_16_is_refused(bool bigEndian)
    {
        var encoding = new UnicodeEncoding(bigEndian, byteOrderMark: true);

        Told("sider/om.md", [.. encoding.GetPreamble(), .. encoding.GetBytes(Page)]).ShouldHaveSingleItem().ShouldContain("(1,1): fejl KKR0130");
    }

    [Fact]
    public void A_control_character_is_told_of_where_it_stands_and_hides_nothing_else()
    {
        var told = Told("sider/om.md", "---\ntitle: Om\n---\n\nBlå\0bær.\n"u8.ToArray());

        told.ShouldContain(line => line.StartsWith("input/sider/om.md(5,4): fejl KKR0131", StringComparison.Ordinal));
        told.ShouldContain(line => line.StartsWith("input/sider/om.md(2,1): fejl KKR0101", StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_that_is_too_large_is_not_even_opened()
    {
        var file = new InputFile("sider/om.md", ReadText.MaxSize + 1, () => throw new InvalidOperationException("opened"));

        Told(file).ShouldHaveSingleItem().ShouldContain("KKR0132");
    }

    [Fact]
    public void A_text_that_is_too_long_is_refused()
    {
        Told("sider/om.md", Encoding.UTF8.GetBytes("---\ntitel: Om\n---\n" + new string('a', 300_000))).ShouldHaveSingleItem().ShouldContain("KKR0145");
    }

    [Fact]
    public void A_title_as_long_as_a_text_is_refused_and_not_missed_as_well()
    {
        Told("sider/om.md", Encoding.UTF8.GetBytes("---\ntitel: \"" + new string('a', 4001) + "\"\n---\n\nTekst.\n")).ShouldHaveSingleItem()
            .ShouldStartWith("input/sider/om.md(2,8): fejl KKR0149: teksten i 'titel' er på 4001 tegn; den må højst være på 4000.");
    }

    [Fact]
    public void A_list_that_is_one_endless_text_is_told_of_without_its_words()
    {
        Told("emner/klima.md", Encoding.UTF8.GetBytes("---\ntitel: Klima\nord: " + new string('a', 100_000) + "\n---\n\nTekst.\n")).ShouldHaveSingleItem()
            .ShouldBe("input/emner/klima.md(3,6): fejl KKR0103: 'ord' skal være en liste, men her står en tekst. Begynd hver af listens linjer med en bindestreg.");
    }

    [Theory]
    [InlineData("adresser.txt")]
    [InlineData("omdirigeringer.txt")]
    public void An_address_as_long_as_a_text_is_refused(string path)
    {
        var (_, told) = Content.Read((path, "/moeder/" + string.Concat(Enumerable.Repeat("a/", 100_000)) + "\n"));

        told.ShouldHaveSingleItem().ShouldBe($"input/{path}(1,1): fejl KKR0168: linjen er på 200008 tegn; den må højst være på 4000. Del den, eller slet den.");
    }

    [Fact]
    public void A_text_nested_without_end_is_refused()
    {
        Told("sider/om.md", Encoding.UTF8.GetBytes("---\ntitel: Om\n---\n" + new string('[', 100_000))).ShouldHaveSingleItem().ShouldContain("KKR0124");
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    public void Ten_thousand_nested_brackets_are_refused_at_the_eighth(string bracket)
    {
        var front = "---\ntitel: Om\nx:\n" + string.Concat(Enumerable.Repeat(bracket, 10_000)) + "\n---\n";

        Told("sider/om.md", Encoding.UTF8.GetBytes(front)).ShouldContain(line => line.Contains("KKR0138", StringComparison.Ordinal));
    }

    [Fact]
    public void Aliases_that_multiply_are_refused_one_by_one()
    {
        var front = new StringBuilder("---\ntitel: Om\na0: &a0 [lol]\n");
        for (var i = 1; i < 30; i++)
        {
            front.Append(CultureInfo.InvariantCulture, $"a{i}: &a{i} [*a{i - 1}, *a{i - 1}, *a{i - 1}, *a{i - 1}]\n");
        }

        Told("sider/om.md", Encoding.UTF8.GetBytes(front + "---\n")).Count(line => line.Contains("KKR0139", StringComparison.Ordinal)).ShouldBe(30 + (29 * 4));
    }

    [Fact]
    public void A_content_file_that_is_a_link_is_not_read()
    {
        var file = new InputFile("sider/om.md", 10, () => throw new InvalidOperationException("opened"), IsSymbolicLink: true);

        Told(file).ShouldHaveSingleItem().ShouldContain("KKR0153");
    }

    [Fact]
    public void Files_whose_names_differ_only_by_case_are_told_of()
    {
        var (_, told) = Content.Read(("sider/Om.md", Page), ("sider/om.md", Page));

        told.ShouldContain("input/sider/om.md: fejl KKR0205: navnet adskiller sig kun fra 'sider/Om.md' ved store og små bogstaver. Omdøb eller slet den ene.");
    }

    private static ImmutableArray<string> Told(string path, byte[] bytes) => Told(InputFile.InMemory(path, bytes));

    private static ImmutableArray<string> Told(InputFile file)
    {
        var settings = InputFile.InMemory("site.yml", "titel: A\nadresse: https://arkiv.example/\n"u8.ToArray());
        return Content.Read(new InputFolder("input", [file, settings])).Told;
    }
}
