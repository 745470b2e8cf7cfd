using KkrSite.BrowserTests.Browsing;
using KkrSite.BrowserTests.Published;

namespace KkrSite.BrowserTests.Reading;

/// <summary>What looks for faults finds them where there are some, and nothing where there are none.</summary>
[Collection(MeasuredCollection.Name)]
public sealed class OracleTests(ReaderBrowser browser)
{
    private const string Sound =
        """
        <!DOCTYPE html><html lang="da"><head><title>Prøve</title><meta name="viewport" content="width=device-width">
        <style>a:focus { outline: 3px solid }</style></head>
        <body><main><h1>Prøve</h1><p>Læs <a href="#a">det hele</a> her.</p></main></body></html>
        """;

    [BrowserTheory]
    [InlineData("page scrolls sideways", """<div style="width: 900px">Bred</div>""")]
    [InlineData("text beyond the window's edge", """<p style="white-space: nowrap">En linje, som ikke brydes, og som derfor er længere, end en smal skærm er bred</p>""")]
    [InlineData("cut off", """<p style="overflow: hidden; height: 8px">To linjer</p>""")]
    [InlineData("cut off", """<p style="overflow: hidden; text-overflow: ellipsis; white-space: nowrap">En linje, som ikke brydes, og som derfor er længere end skærmen</p>""")]
    [InlineData("text runs out of its box", """<p style="width: 40px">Speciallægepraksisplanlægning</p>""")]
    [InlineData("scrolling box wider than the window", """<div style="overflow-x: auto; width: 900px">Bred</div>""")]
    public async Task Text_that_does_not_fit_is_found(string fault, string html)
    {
        var page = await browser.ShowAsync(Sound.Replace("<p>", html + "<p>", StringComparison.Ordinal), Viewing.Phone);

        (await MeasureText.FaultsAsync(page)).ShouldContain(found => found.StartsWith(fault, StringComparison.Ordinal));
    }

    [BrowserTheory]
    [InlineData("focus cannot be seen", """<style>a:focus { outline: none }</style>""")]
    [InlineData("focus is out of sight", """<a href="#b" style="position: fixed; left: -999px">Væk</a>""")]
    [InlineData("focus is covered by", """<div style="position: fixed; inset: 0; background: #fff"></div>""")]
    [InlineData("Tab does not reach", """<a href="#b" onfocus="this.blur()">Flygtig</a>""")]
    public async Task A_focus_that_is_lost_is_found(string fault, string html)
    {
        var page = await browser.ShowAsync(Sound.Replace("<p>", html + "<p>", StringComparison.Ordinal), Viewing.Phone);

        (await WalkByKeyboard.FaultsAsync(page)).ShouldContain(found => found.StartsWith(fault, StringComparison.Ordinal));
    }

    [BrowserTheory]
    [InlineData("color-contrast", """<p style="color: #bbb">Blegt</p>""")]
    [InlineData("link-name", """<a href="#b"></a>""")]
    [InlineData("heading-order", """<h4>For langt nede</h4>""")]
    [InlineData("target-size", """<p><a href="#b" style="display:block;font-size:6px;height:6px">a</a><a href="#c" style="display:block;font-size:6px;height:6px">b</a></p>""")]
    public async Task What_shuts_readers_out_is_found(string rule, string html)
    {
        var page = await browser.ShowAsync(Sound.Replace("<p>", html + "<p>", StringComparison.Ordinal), Viewing.Phone);

        (await RunAxe.FaultsAsync(page)).ShouldContain(found => found.StartsWith(rule + ":", StringComparison.Ordinal));
    }

    [BrowserFact]
    public async Task A_sound_page_is_found_sound()
    {
        var page = await browser.ShowAsync(Sound, Viewing.Phone);

        (await MeasureText.FaultsAsync(page)).ShouldBeEmpty();
        (await WalkByKeyboard.FaultsAsync(page)).ShouldBeEmpty();
        (await RunAxe.FaultsAsync(page)).ShouldBeEmpty();
    }
}
