using KkrSite.BrowserTests.Browsing;
using KkrSite.BrowserTests.Published;

namespace KkrSite.BrowserTests.Reading;

[Collection(MeasuredCollection.Name)]
public sealed class ReflowTests(PublishedSites sites, ReaderBrowser browser)
{
    // The distances that WCAG 1.4.12 lets readers set.
    private const string WidenText =
        """
        () => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(`
            * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
            p { margin-bottom: 2em !important }`);
          document.adoptedStyleSheets = [sheet];
        }
        """;

    private const string DoubleText = """() => { document.documentElement.style.fontSize = "200%"; }""";

    public static TheoryData<string> Pages => PageKinds.Names;

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task Nothing_is_cut_off_or_scrolls_sideways_on_a_phone_at_a_desk_or_zoomed(string page)
    {
        await using var opened = await OpenAsync(page, Viewing.Zoomed);

        var faults = new List<string>();
        foreach (var viewing in (Viewing[])[Viewing.Zoomed, Viewing.Phone, Viewing.Desk])
        {
            await opened.LookAsync(viewing);
            faults.AddRange((await MeasureText.FaultsAsync(opened.Page)).Select(fault => $"{viewing}: {fault}"));
        }

        faults.ShouldBeEmpty();
    }

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task Nothing_is_cut_off_when_a_reader_spaces_text_out(string page)
    {
        await using var opened = await OpenAsync(page, Viewing.Phone);
        await opened.Page.EvaluateAsync(WidenText);

        (await MeasureText.FaultsAsync(opened.Page)).ShouldBeEmpty();
    }

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task Nothing_is_cut_off_when_a_reader_doubles_the_size_of_text(string page)
    {
        await using var opened = await OpenAsync(page, Viewing.Desk);
        await opened.Page.EvaluateAsync(DoubleText);

        (await MeasureText.FaultsAsync(opened.Page)).ShouldBeEmpty();
    }

    private Task<OpenPage> OpenAsync(string page, Viewing viewing)
    {
        var kind = PageKinds.Named(page);
        return browser.OpenAsync(kind, kind.SiteOf(sites), viewing);
    }
}
