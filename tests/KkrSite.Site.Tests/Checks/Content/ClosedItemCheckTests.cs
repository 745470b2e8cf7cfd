using KkrSite.TestTools;

namespace KkrSite.Site.Tests.Checks.Content;

public sealed class ClosedItemCheckTests
{
    [Theory]
    [InlineData("Lukket punkt: Udpegning", "")]
    [InlineData("Udpegning (lukket)", "")]
    [InlineData("Udpegning", "Punktet behandles for lukkede døre.")]
    [InlineData("Udpegning", "Notatet er ikke til\noffentliggørelse.")]
    [InlineData("Udpegning", "Fortroligt: kandidaterne er følgende.")]
    [InlineData("Udpegning", "Bilaget er fortroligt.")]
    public void An_open_item_that_describes_itself_as_closed_is_reported(string title, string text) =>
        Codes(title, text).ShouldBe(["KKR0414"]);

    [Theory]
    [InlineData("Lukkede institutioner", "")]
    [InlineData("Udpegning", "Dagtilbuddet er lukket.")]
    [InlineData("Udpegning", "Borgeren har ret til en fortrolig samtale.")]
    [InlineData("Udpegning", "Strategien er klar til offentliggørelse.")]
    public void Words_about_closure_in_another_sense_are_not_reported(string title, string text) => Codes(title, text).ShouldBeEmpty();

    [Fact]
    public void A_closed_item_that_describes_itself_as_closed_is_not_reported()
    {
        var (_, diagnostics) = new ContentFolder().WithItem("3.2", "Lukket punkt", null, "", "lukket: true").Build();

        diagnostics.ToSortedArray().ShouldBeEmpty();
    }

    private static string[] Codes(string title, string text)
    {
        var (_, diagnostics) = new ContentFolder().WithItem("3.2", $"\"{title}\"", null, $"## Beslutning\nDrøftet.\n\n{text}").Build();
        return [.. diagnostics.ToSortedArray().Select(found => found.Code.Id)];
    }
}
