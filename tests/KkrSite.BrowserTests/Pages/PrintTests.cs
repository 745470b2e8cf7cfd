using KkrSite.BrowserTests.Accessibility;
using KkrSite.BrowserTests.Fixtures;
using KkrSite.TestTools;

namespace KkrSite.BrowserTests.Pages;

[Collection(PageMeasurementCollection.Name)]
public sealed class PrintTests(PublishedSites sites, BrowserFixture browser)
{
    public static TheoryData<string> Printed =>
        [
            "meeting",
            "meeting with attendance and corrections",
            "item with a decision",
            "item with attachments and several cases",
            "item with tables and long words",
        ];

    [Theory(Skip = TestMachine.NoBrowser, SkipType = typeof(TestMachine), SkipUnless = nameof(TestMachine.HasBrowser))]
    [MemberData(nameof(Printed))]
    public async Task Printed_page_has_all_text_and_no_controls(string page)
    {
        await using var opened = await OpenAsync(page);

        await Assertions.Expect(opened.Page.Locator("nav:visible, button:visible, form:visible, .skip:visible")).ToHaveCountAsync(0);
        await Assertions.Expect(opened.Page.Locator("h1")).ToBeVisibleAsync();
        var hidden = await opened.Page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll("main :is(h2, h3, h4, p, li, dt, dd, td, th)")]
              .filter((element) => !element.closest(".screen-only, .jump, .timeline details, form") && !element.checkVisibility())
              .map((element) => element.textContent.trim().slice(0, 80))
            """
        );
        hidden.ShouldBeEmpty();
    }

    [Theory(Skip = TestMachine.NoBrowser, SkipType = typeof(TestMachine), SkipUnless = nameof(TestMachine.HasBrowser))]
    [MemberData(nameof(Printed))]
    public async Task Printed_page_writes_out_the_addresses_of_external_links(string page)
    {
        await using var opened = await OpenAsync(page);

        // A link whose text is its address is not printed with the address again.
        var unsaid = await opened.Page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll('main a[href^="http"]')]
              .filter((link) => link.checkVisibility() && !link.textContent.includes(link.getAttribute("href")))
              .filter((link) => !getComputedStyle(link, "::after").content.includes(link.getAttribute("href")))
              .map((link) => link.getAttribute("href"))
            """
        );
        unsaid.ShouldBeEmpty();
        (await opened.Page.Locator("main a[href^=http]:visible").CountAsync()).ShouldBeGreaterThan(
            0,
            "the page must have links to look at"
        );
    }

    [Theory(Skip = TestMachine.NoBrowser, SkipType = typeof(TestMachine), SkipUnless = nameof(TestMachine.HasBrowser))]
    [MemberData(nameof(Printed))]
    public async Task Printed_page_does_not_repeat_an_address_that_is_the_link_text(string page)
    {
        await using var opened = await OpenAsync(page);

        var twice = await opened.Page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll("a[href]")]
              .filter((link) => link.checkVisibility() && link.textContent.trim() === link.getAttribute("href"))
              .filter((link) => getComputedStyle(link, "::after").content.includes(link.getAttribute("href")))
              .map((link) => link.getAttribute("href"))
            """
        );
        twice.ShouldBeEmpty();
    }

    [Fact(Skip = TestMachine.NoBrowser, SkipType = typeof(TestMachine), SkipUnless = nameof(TestMachine.HasBrowser))]
    public async Task Printed_meeting_begins_each_item_on_a_new_page()
    {
        await using var opened = await OpenAsync("meeting with attendance and corrections");

        var breaks = await opened.Page.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('.full-item')].filter((item) => item.checkVisibility())"
                + ".map((item) => getComputedStyle(item).breakBefore)"
        );

        breaks.ShouldNotBeEmpty();
        breaks.ShouldAllBe(value => value == "page");
    }

    [Theory(Skip = TestMachine.NoBrowser, SkipType = typeof(TestMachine), SkipUnless = nameof(TestMachine.HasBrowser))]
    [MemberData(nameof(Printed))]
    public async Task Printed_page_has_no_content_wider_than_the_paper(string page)
    {
        await using var opened = await OpenAsync(page);

        (await TextOverflowFinder.FindAsync(opened.Page)).ShouldBeEmpty();
        var scrolling = await opened.Page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll("main *")]
              .filter((element) => element.checkVisibility() && getComputedStyle(element).display !== "inline")
              .filter((element) => element.scrollWidth > element.clientWidth + 1)
              .filter((element) => !element.closest("svg, .hidden-text") && element.clientWidth > 1)
              .map((element) =>
                `<${element.tagName.toLowerCase()} class="${element.className}"> ${element.scrollWidth} > ${element.clientWidth}`)
            """
        );
        scrolling.ShouldBeEmpty("paper does not scroll");
    }

    // A4 less two margins of two centimetres is 17 cm: 643 CSS pixels.
    private async Task<BrowserPage> OpenAsync(string page)
    {
        var kind = SamplePages.Find(page);
        var opened = await browser.OpenAsync(kind, kind.SelectSite(sites), new ViewportSettings(643));
        await opened.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        return opened;
    }
}
