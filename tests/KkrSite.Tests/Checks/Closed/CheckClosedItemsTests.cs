namespace KkrSite.Tests.Checks.Closed;

public sealed class CheckClosedItemsTests
{
    [Theory]
    [InlineData("Lukket punkt: Udpegning", "")]
    [InlineData("Udpegning (lukket)", "")]
    [InlineData("Udpegning", "Punktet behandles for lukkede døre.")]
    [InlineData("Udpegning", "Notatet er ikke til\noffentliggørelse.")]
    [InlineData("Udpegning", "Fortroligt: kandidaterne er følgende.")]
    [InlineData("Udpegning", "Bilaget er fortroligt.")]
    public void An_open_item_that_calls_itself_closed_is_told_of(string title, string text) => Codes(title, text).ShouldBe(["KKR0414"]);

    [Theory]
    [InlineData("Lukkede institutioner", "")]
    [InlineData("Udpegning", "Dagtilbuddet er lukket.")]
    [InlineData("Udpegning", "Borgeren har ret til en fortrolig samtale.")]
    [InlineData("Udpegning", "Strategien er klar til offentliggørelse.")]
    public void The_same_words_about_something_else_are_not(string title, string text) => Codes(title, text).ShouldBeEmpty();

    [Fact]
    public void A_closed_item_may_call_itself_so()
    {
        var (_, diagnostics) = new ContentFolder().WithItem("3.2", "Lukket punkt", null, "", "lukket: true").Build();

        diagnostics.Sorted().ShouldBeEmpty();
    }

    private static string[] Codes(string title, string text)
    {
        var (_, diagnostics) = new ContentFolder().WithItem("3.2", $"\"{title}\"", null, $"## Beslutning\nDrøftet.\n\n{text}").Build();
        return [.. diagnostics.Sorted().Select(found => found.Code.Id)];
    }
}
