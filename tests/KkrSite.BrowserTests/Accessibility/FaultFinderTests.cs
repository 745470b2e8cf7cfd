using KkrSite.BrowserTests.Fixtures;
using KkrSite.TestTools;

namespace KkrSite.BrowserTests.Accessibility;

/// <summary>The fault finders report faults where there are some, and nothing where there are none.</summary>
[Collection(PageMeasurementCollection.Name)]
public sealed class FaultFinderTests(BrowserFixture browser)
{
    private const string SoundPage = """
        <!DOCTYPE html><html lang="da"><head><title>Prøve</title><meta name="viewport" content="width=device-width">
        <style>a:focus { outline: 3px solid }</style></head>
        <body><main><h1>Prøve</h1><p>Læs <a href="#a">det hele</a> her.</p></main></body></html>
        """;

    [Theory(Skip = TestMachine.NoBrowser, SkipType = typeof(TestMachine), SkipUnless = nameof(TestMachine.HasBrowser))]
    [InlineData("page scrolls sideways", """<div style="width: 900px">Bred</div>""")]
    [InlineData(
        "text beyond the window's edge",
        """<p style="white-space: nowrap">En linje, som ikke brydes, og som derfor er længere, end en smal skærm er bred</p>"""
    )]
    [InlineData("cut off", """<p style="overflow: hidden; height: 8px">To linjer</p>""")]
    [InlineData(
        "cut off",
        """<p style="overflow: hidden; text-overflow: ellipsis; white-space: nowrap">"""
            + "En linje, som ikke brydes, og som derfor er længere end skærmen</p>"
    )]
    [InlineData("text runs out of its box", """<p style="width: 40px">Speciallægepraksisplanlægning</p>""")]
    [InlineData("scrolling box wider than the window", """<div style="overflow-x: auto; width: 900px">Bred</div>""")]
    public async Task Text_overflow_finder_reports_text_that_does_not_fit(string fault, string html)
    {
        var page = await browser.OpenHtmlAsync(SoundPage.Replace("<p>", html + "<p>", StringComparison.Ordinal), ViewportSettings.Phone);

        (await TextOverflowFinder.FindAsync(page)).ShouldContain(found => found.StartsWith(fault, StringComparison.Ordinal));
    }

    [Theory(Skip = TestMachine.NoBrowser, SkipType = typeof(TestMachine), SkipUnless = nameof(TestMachine.HasBrowser))]
    [InlineData("focus cannot be seen", """<style>a:focus { outline: none }</style>""")]
    [InlineData("focus is out of sight", """<a href="#b" style="position: fixed; left: -999px">Væk</a>""")]
    [InlineData("focus is covered by", """<div style="position: fixed; inset: 0; background: #fff"></div>""")]
    [InlineData("Tab does not reach", """<a href="#b" onfocus="this.blur()">Flygtig</a>""")]
    public async Task Keyboard_fault_finder_reports_a_lost_or_hidden_focus(string fault, string html)
    {
        var page = await browser.OpenHtmlAsync(SoundPage.Replace("<p>", html + "<p>", StringComparison.Ordinal), ViewportSettings.Phone);

        (await KeyboardFaultFinder.FindAsync(page)).ShouldContain(found => found.StartsWith(fault, StringComparison.Ordinal));
    }

    [Theory(Skip = TestMachine.NoBrowser, SkipType = typeof(TestMachine), SkipUnless = nameof(TestMachine.HasBrowser))]
    [InlineData("color-contrast", """<p style="color: #bbb">Blegt</p>""")]
    [InlineData("link-name", """<a href="#b"></a>""")]
    [InlineData("heading-order", """<h4>For langt nede</h4>""")]
    [InlineData(
        "target-size",
        """<p><a href="#b" style="display:block;font-size:6px;height:6px">a</a>"""
            + """<a href="#c" style="display:block;font-size:6px;height:6px">b</a></p>"""
    )]
    public async Task Axe_fault_finder_reports_an_inaccessible_element(string rule, string html)
    {
        var page = await browser.OpenHtmlAsync(SoundPage.Replace("<p>", html + "<p>", StringComparison.Ordinal), ViewportSettings.Phone);

        (await AxeFaultFinder.FindAsync(page)).ShouldContain(found => found.StartsWith(rule + ":", StringComparison.Ordinal));
    }

    [Fact(Skip = TestMachine.NoBrowser, SkipType = typeof(TestMachine), SkipUnless = nameof(TestMachine.HasBrowser))]
    public async Task Fault_finders_report_nothing_on_a_sound_page()
    {
        var page = await browser.OpenHtmlAsync(SoundPage, ViewportSettings.Phone);

        (await TextOverflowFinder.FindAsync(page)).ShouldBeEmpty();
        (await KeyboardFaultFinder.FindAsync(page)).ShouldBeEmpty();
        (await AxeFaultFinder.FindAsync(page)).ShouldBeEmpty();
    }
}
