using KkrSite.TestTools;

namespace KkrSite.Site.Tests.Checks.Content;

public sealed class CompletenessCheckTests
{
    [Theory]
    [InlineData("Ny busplan", "## Baggrund\nBusserne.", "", "KKR0430")]
    [InlineData("Ny busplan", "## Baggrund\nBusserne.\n\n## Beslutning\n", "", "KKR0430")]
    [InlineData("Ny busplan", "## Beslutning\nGodkendt.\n\n## Baggrund\n", "", "KKR0431")]
    [InlineData("Ny busplan", "## Baggrund\nBusserne.", "udfald: uden beslutning", null)]
    [InlineData("Eventuelt", "## Baggrund\n\n## Indstilling\n", "", null)]
    [InlineData("Ny busplan", "", "lukket: true", null)]
    public void Minutes_without_a_decision_or_with_an_empty_section_are_reported(string title, string body, string keys, string? code)
    {
        var (_, diagnostics) = new ContentFolder().WithItem("3.2", title, null, body, keys).Build();

        diagnostics.ToSortedArray().Select(found => found.Code.Id).ShouldBe(code is null ? [] : [code]);
    }

    [Fact]
    public void An_agenda_without_decisions_is_not_reported()
    {
        var (_, diagnostics) = new ContentFolder()
            .WithMeeting("nordjylland", "2025-01-02")
            .With("moeder/nordjylland/2025-01-02/1-bus.md", "---\npunkt: \"1\"\ntitel: Bus\n---\n## Baggrund\nBusserne.\n\n## Beslutning\n")
            .Build();

        diagnostics.ToSortedArray().ShouldBeEmpty();
    }
}
