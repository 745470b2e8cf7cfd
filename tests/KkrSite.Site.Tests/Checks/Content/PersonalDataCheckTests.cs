using KkrSite.TestTools;

namespace KkrSite.Site.Tests.Checks.Content;

/// <summary>A personal number is found wherever it would be published, and no message repeats it.</summary>
public sealed class PersonalDataCheckTests
{
    [Theory]
    [InlineData("sager/SAG-2024-00001.md", "---\ntitel: Klagen\n---\nBorgeren er 070761-4285.", 4)]
    [InlineData("sager/SAG-2024-00001.md", "---\ntitel: Klagen fra 070761-4285\n---", 2)]
    [InlineData("emner/klager.md", "---\ntitel: Klager\nord: [klage, 070761-4285]\n---", 3)]
    [InlineData("kkr/midtjylland.md", "---\nnavn: KKR Midtjylland\n---\n\nBorgeren er\n070761-4285.", 6)]
    [InlineData("sider/om.md", "---\ntitel: Om\n---\nSe [svaret](https://eksempel.dk/070761-4285.pdf).", 4)]
    [InlineData("sider/klage-070761-4285.md", "---\ntitel: Om\n---\nKlagen.", 0)]
    [InlineData("ordliste.yml", "KL: Landsforening\nAB: 070761-4285", 2)]
    [InlineData("site.yml", "titel: Prøven\nadresse: https://arkiv.example/\nkontakt: 070761-4285", 3)]
    [InlineData("omdirigeringer.txt", "# 070761-4285\n/gammel/ -> fjernet 2026-01-31 Nævnte 070761-4285", 2)]
    public void A_personal_number_in_any_content_file_is_an_error(string path, string text, int line)
    {
        var (_, diagnostics) = new ContentFolder().With(path, text).Build();

        var found = diagnostics.ToSortedArray().ShouldHaveSingleItem();
        found.Code.Id.ShouldBe("KKR0403");
        found.Location.Path.ShouldBe("input/" + path);
        found.Location.Line.ShouldBe(line);
        found.ToString().ShouldNotContain("4285).");
        found.Message.ShouldNotContain("070761");
    }

    [Theory]
    [InlineData("sagsbehandlere: [abc, 070761-4285]")]
    [InlineData("bilag: [{titel: Klage fra 070761-4285}]")]
    [InlineData("bilag: [{titel: Klage, url: \"https://eksempel.dk/070761-4285\"}]")]
    [InlineData("links: [\"https://eksempel.dk/?cpr=0707614285\"]")]
    [InlineData("dagsorden: {titel: Klagen fra 070761-4285}")]
    public void A_personal_number_in_any_key_of_an_item_is_an_error(string keys)
    {
        var (_, diagnostics) = new ContentFolder().WithItem("3.2", "Klage", null, "## Beslutning\nDrøftet.", keys).Build();

        diagnostics.ToSortedArray().Select(found => (found.Code.Id, found.Location.Line)).ShouldBe([("KKR0403", 4)]);
    }

    [Fact]
    public void A_personal_number_in_a_YAML_comment_is_not_reported()
    {
        var (_, diagnostics) = new ContentFolder().WithItem("3.2", "Klage", null, "## Beslutning\nDrøftet.", "# 070761-4285").Build();

        diagnostics.ToSortedArray().ShouldBeEmpty();
    }

    [Fact]
    public void A_personal_number_is_reported_at_its_line_and_column()
    {
        var (_, diagnostics) = new ContentFolder()
            .WithItem(
                "3.2",
                "Klage",
                "SAG-2024-00001",
                """
                ## Beslutning

                En borger har klaget.

                Borgeren er 070761-4285.
                """
            )
            .Build();

        diagnostics
            .ToSortedArray()
            .ShouldHaveSingleItem()
            .ToString()
            .ShouldStartWith("input/moeder/midtjylland/2024-11-19/3.2-punkt.md(10,13): fejl KKR0403:");
    }
}
