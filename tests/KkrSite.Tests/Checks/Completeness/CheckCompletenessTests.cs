namespace KkrSite.Tests.Checks.Completeness;

public sealed class CheckCompletenessTests
{
    [Theory]
    [InlineData("Ny busplan", "## Baggrund\nBusserne.", "", "KKR0430")]
    [InlineData("Ny busplan", "## Baggrund\nBusserne.\n\n## Beslutning\n", "", "KKR0430")]
    [InlineData("Ny busplan", "## Beslutning\nGodkendt.\n\n## Baggrund\n", "", "KKR0431")]
    [InlineData("Ny busplan", "## Baggrund\nBusserne.", "udfald: uden beslutning", null)]
    [InlineData("Eventuelt", "## Baggrund\n\n## Indstilling\n", "", null)]
    [InlineData("Ny busplan", "", "lukket: true", null)]
    public void Minutes_tell_what_was_decided_and_leave_no_section_empty(string title, string body, string keys, string? code)
    {
        var (_, diagnostics) = new ContentFolder().WithItem("3.2", title, null, body, keys).Build();

        diagnostics.Sorted().Select(found => found.Code.Id).ShouldBe(code is null ? [] : [code]);
    }

    [Fact]
    public void In_an_agenda_the_decision_may_wait()
    {
        var (_, diagnostics) = new ContentFolder().WithMeeting("nordjylland", "2025-01-02")
            .With("moeder/nordjylland/2025-01-02/1-bus.md", "---\npunkt: \"1\"\ntitel: Bus\n---\n## Baggrund\nBusserne.\n\n## Beslutning\n").Build();

        diagnostics.Sorted().ShouldBeEmpty();
    }
}
