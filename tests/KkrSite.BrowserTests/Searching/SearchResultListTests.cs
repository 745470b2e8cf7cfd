using System.Text.RegularExpressions;
using KkrSite.BrowserTests.Fixtures;
using KkrSite.TestTools;

namespace KkrSite.BrowserTests.Searching;

[Collection(InteractionCollection.Name)]
public sealed class SearchResultListTests(PublishedSites sites, BrowserFixture browser)
{
    private const string ReformQuery = "?q=sundhedsreform";

    [Fact(Skip = TestMachine.NoBrowser, SkipType = typeof(TestMachine), SkipUnless = nameof(TestMachine.HasBrowser))]
    public async Task Search_filter_leaves_as_many_hits_as_it_says_and_can_be_removed()
    {
        await using var search = await SearchWindow.OpenAsync(browser, sites, ReformQuery);
        var all = await search.ReadCountAsync();
        var box = search.FindFilter("kkr", "hovedstaden");
        var promised = int.Parse(
            await box.EvaluateAsync<string>("(box) => box.closest('label').querySelector('.facet-count').textContent"),
            System.Globalization.CultureInfo.InvariantCulture
        );
        promised.ShouldBeInRange(1, all - 1);

        await box.CheckAsync();

        await Assertions.Expect(search.Heading).ToContainTextAsync($"{promised} punkt");
        await Assertions.Expect(search.Hits.Locator(".council").Filter(new() { HasNotText = "KKR Hovedstaden" })).ToHaveCountAsync(0);
        await Assertions.Expect(box).ToBeFocusedAsync();
        await Assertions.Expect(box).ToBeCheckedAsync();
        await search.ExpectQueryAsync(ReformQuery + "&kkr=hovedstaden");

        await search.Page.GetByRole(AriaRole.Button, new() { Name = "Fjern filteret KKR: KKR Hovedstaden" }).ClickAsync();

        await Assertions.Expect(search.Heading).ToContainTextAsync($"{all} punkt");
        await Assertions.Expect(box).Not.ToBeCheckedAsync();
        await search.ExpectQueryAsync(ReformQuery);
        (await search.Page.EvaluateAsync<bool>("() => document.activeElement !== document.body")).ShouldBeTrue(
            "the focus must not be lost with the button"
        );
    }

    [Fact(Skip = TestMachine.NoBrowser, SkipType = typeof(TestMachine), SkipUnless = nameof(TestMachine.HasBrowser))]
    public async Task Search_filters_in_the_address_apply_together()
    {
        await using var search = await SearchWindow.OpenAsync(browser, sites, ReformQuery + "&kkr=midtjylland&aar=2025");

        await Assertions.Expect(search.FindFilter("kkr", "midtjylland")).ToBeCheckedAsync();
        await Assertions.Expect(search.FindFilter("aar", "2025")).ToBeCheckedAsync();
        var both = await search.ReadCountAsync();
        await Assertions.Expect(search.Hits.Locator("time:not([datetime^='2025'])")).ToHaveCountAsync(0);

        await search.Page.GetByRole(AriaRole.Button, new() { Name = "Fjern alle filtre" }).ClickAsync();

        await Assertions.Expect(search.Page.Locator(".chosen button")).ToHaveCountAsync(0);
        (await search.ReadCountAsync()).ShouldBeGreaterThan(both);
        await search.ExpectQueryAsync(ReformQuery);
    }

    [Fact(Skip = TestMachine.NoBrowser, SkipType = typeof(TestMachine), SkipUnless = nameof(TestMachine.HasBrowser))]
    public async Task Search_hits_can_be_sorted_by_date()
    {
        await using var search = await SearchWindow.OpenAsync(browser, sites, ReformQuery);
        await search.ReadCountAsync();

        await search.Page.GetByLabel("Sortér efter").FocusAsync();
        await search.Page.GetByLabel("Sortér efter").SelectOptionAsync("dato");

        await Assertions.Expect(search.Page).ToHaveURLAsync(new Regex("sorter=dato$"));
        await search.Page.WaitForFunctionAsync(
            """
            () => {
              const dates = [...document.querySelectorAll(".results time")].map((time) => time.dateTime);
              return dates.length > 1 && dates.every((date, i) => i === 0 || dates[i - 1] >= date);
            }
            """
        );
        await Assertions.Expect(search.Page.GetByLabel("Sortér efter")).ToBeFocusedAsync();
    }

    [Fact(Skip = TestMachine.NoBrowser, SkipType = typeof(TestMachine), SkipUnless = nameof(TestMachine.HasBrowser))]
    public async Task Search_hits_load_on_scrolling_and_continue_on_further_pages()
    {
        await using var search = await SearchWindow.OpenAsync(browser, sites, "?q=kkr");
        var first = await search.Hits.First.InnerTextAsync();
        await Assertions.Expect(search.Hits).ToHaveCountAsync(5);

        await search.Hits.Last.ScrollIntoViewIfNeededAsync();
        await Assertions.Expect(search.Hits).ToHaveCountAsync(10);
        (await search.Hits.First.InnerTextAsync()).ShouldBe(first);

        await search.Page.GetByRole(AriaRole.Link, new() { Name = "Næste", Exact = true }).ClickAsync();

        await Assertions.Expect(search.Hits.First).Not.ToHaveTextAsync(first);
        await search.ExpectQueryAsync("?q=kkr&side=2");
        await Assertions.Expect(search.Heading).ToBeFocusedAsync();
        await Assertions.Expect(search.Heading).ToBeInViewportAsync();

        await search.GoToAsync("/soeg/?q=kkr&side=999");

        await Assertions.Expect(search.Page.Locator(".pager [aria-current=page]")).ToBeVisibleAsync();
        await Assertions.Expect(search.Hits.First).ToBeVisibleAsync();
        await Assertions.Expect(search.Page).Not.ToHaveURLAsync(new Regex("999"));
    }

    [Fact(Skip = TestMachine.NoBrowser, SkipType = typeof(TestMachine), SkipUnless = nameof(TestMachine.HasBrowser))]
    public async Task Search_hits_loaded_late_keep_the_focused_element_in_view()
    {
        await using var search = await SearchWindow.OpenAsync(browser, sites, "?q=kkr", ViewportSettings.Phone);
        await Assertions.Expect(search.Hits).ToHaveCountAsync(5);
        var below = search.Page.Locator("footer a").First;

        await below.FocusAsync();

        await Assertions.Expect(search.Hits).ToHaveCountAsync(10);
        await Assertions.Expect(below).ToBeFocusedAsync();
        await Assertions.Expect(below).ToBeInViewportAsync();
    }
}
