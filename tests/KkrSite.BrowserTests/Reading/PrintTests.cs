using KkrSite.BrowserTests.Browsing;
using KkrSite.BrowserTests.Published;

namespace KkrSite.BrowserTests.Reading;

[Collection(MeasuredCollection.Name)]
public sealed class PrintTests(PublishedSites sites, ReaderBrowser browser)
{
    public static TheoryData<string> Printed =>
    [
        "meeting", "meeting with attendance and corrections",
        "item with a decision", "item with attachments and several cases", "item with tables and long words",
    ];

    [BrowserTheory]
    [MemberData(nameof(Printed))]
    public async Task On_paper_there_is_nothing_to_click_and_all_of_the_text(string page)
    {
        await using var opened = await OpenAsync(page);

        await Assertions.Expect(opened.Page.Locator("nav:visible, button:visible, form:visible, .skip:visible")).ToHaveCountAsync(0);
        await Assertions.Expect(opened.Page.Locator("h1")).ToBeVisibleAsync();
        var hidden = await opened.Page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll("main :is(h2, h3, h4, p, li, dt, dd, td, th)")]
              .filter((element) => !element.closest(".screen-only, .jump, .timeline details, form") && !element.checkVisibility())
              .map((element) => element.textContent.trim().slice(0, 80))
            """);
        hidden.ShouldBeEmpty();
    }

    [BrowserTheory]
    [MemberData(nameof(Printed))]
    public async Task On_paper_the_addresses_of_outside_links_are_written_out(string page)
    {
        await using var opened = await OpenAsync(page);

        // A link whose text is its address already tells it.
        var unsaid = await opened.Page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll('main a[href^="http"]')]
              .filter((link) => link.checkVisibility() && !link.textContent.includes(link.getAttribute("href")))
              .filter((link) => !getComputedStyle(link, "::after").content.includes(link.getAttribute("href")))
              .map((link) => link.getAttribute("href"))
            """);
        unsaid.ShouldBeEmpty();
        (await opened.Page.Locator("main a[href^=http]:visible").CountAsync()).ShouldBeGreaterThan(0, "the page must have links to look at");
    }

    [BrowserTheory]
    [MemberData(nameof(Printed))]
    public async Task On_paper_an_address_is_not_written_twice(string page)
    {
        await using var opened = await OpenAsync(page);

        var twice = await opened.Page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll("a[href]")]
              .filter((link) => link.checkVisibility() && link.textContent.trim() === link.getAttribute("href"))
              .filter((link) => getComputedStyle(link, "::after").content.includes(link.getAttribute("href")))
              .map((link) => link.getAttribute("href"))
            """);
        twice.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task On_paper_each_item_of_a_meeting_begins_on_a_page_of_its_own()
    {
        await using var opened = await OpenAsync("meeting with attendance and corrections");

        var breaks = await opened.Page.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('.full-item')].filter((item) => item.checkVisibility()).map((item) => getComputedStyle(item).breakBefore)");

        breaks.ShouldNotBeEmpty();
        breaks.ShouldAllBe(value => value == "page");
    }

    [BrowserTheory]
    [MemberData(nameof(Printed))]
    public async Task On_paper_nothing_is_wider_than_the_sheet(string page)
    {
        await using var opened = await OpenAsync(page);

        (await MeasureText.FaultsAsync(opened.Page)).ShouldBeEmpty();
        var scrolling = await opened.Page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll("main *")]
              .filter((element) => element.checkVisibility() && getComputedStyle(element).display !== "inline" && element.scrollWidth > element.clientWidth + 1)
              .filter((element) => !element.closest("svg, .hidden-text") && element.clientWidth > 1)
              .map((element) => `<${element.tagName.toLowerCase()} class="${element.className}"> ${element.scrollWidth} > ${element.clientWidth}`)
            """);
        scrolling.ShouldBeEmpty("paper does not scroll");
    }

    // A4 less two margins of two centimetres is 17 cm: 643 CSS pixels.
    private async Task<OpenPage> OpenAsync(string page)
    {
        var kind = PageKinds.Named(page);
        var opened = await browser.OpenAsync(kind, kind.SiteOf(sites), new Viewing(643));
        await opened.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        return opened;
    }
}
