using System.Text.RegularExpressions;
using KkrSite.BrowserTests.Accessibility;
using KkrSite.BrowserTests.Fixtures;
using KkrSite.TestTools;

namespace KkrSite.BrowserTests.Searching;

[Collection(InteractionCollection.Name)]
public sealed partial class SearchPageTests(PublishedSites sites, BrowserFixture browser)
{
    private const string ReformQuery = "?q=sundhedsreform";

    // Milliseconds: one shorter than every delay after which the page acts, one longer than each of them.
    private const int BetweenLetters = 30;
    private const int TypingPause = 1_000;

    [Fact(Skip = TestMachine.NoBrowser, SkipType = typeof(TestMachine), SkipUnless = nameof(TestMachine.HasBrowser))]
    public async Task Search_results_appear_while_typing_without_new_history_entries()
    {
        await using var search = await SearchWindow.OpenAsync(browser, sites);
        await Assertions.Expect(search.Introduction).ToBeVisibleAsync();
        var steps = await search.Page.EvaluateAsync<int>("() => history.length");

        await search.Box.PressSequentiallyAsync("sundhedsre", new() { Delay = 20 });

        await Assertions.Expect(search.Hits.First).ToBeVisibleAsync();
        await Assertions.Expect(search.Introduction).ToBeHiddenAsync();
        await search.ExpectQueryAsync("?q=sundhedsre");
        await Assertions.Expect(search.Page).ToHaveTitleAsync(StartsWithQuery());
        await Assertions.Expect(search.Box).ToBeFocusedAsync();
        (await search.Page.EvaluateAsync<int>("() => history.length")).ShouldBe(steps);
        (await search.ReadProblemsAsync()).ShouldBeEmpty();

        await search.Box.FillAsync("");

        await Assertions.Expect(search.Introduction).ToBeVisibleAsync();
        await Assertions.Expect(search.Hits).ToHaveCountAsync(0);
        await search.ExpectQueryAsync("");
    }

    [Fact(Skip = TestMachine.NoBrowser, SkipType = typeof(TestMachine), SkipUnless = nameof(TestMachine.HasBrowser))]
    public async Task Search_hit_shows_title_council_date_number_and_matched_text()
    {
        await using var search = await SearchWindow.OpenAsync(browser, sites, ReformQuery);
        var hit = search.Hits.Filter(new() { Has = search.Page.Locator(".snippet mark") }).First;

        await Assertions.Expect(hit.Locator("h3 a")).ToHaveAttributeAsync("href", ItemAddress());
        await Assertions.Expect(hit.Locator(".council")).ToContainTextAsync("KKR ");
        await Assertions.Expect(hit.Locator("time")).ToHaveTextAsync(DanishDate());
        await Assertions.Expect(hit.Locator(".number")).ToHaveTextAsync(ItemNumber());
        await Assertions.Expect(hit.Locator("mark").First).ToHaveTextAsync(Stem());
        await Assertions.Expect(search.Hits.Locator(".label svg").First).ToBeVisibleAsync();
    }

    [Fact(Skip = TestMachine.NoBrowser, SkipType = typeof(TestMachine), SkipUnless = nameof(TestMachine.HasBrowser))]
    public async Task Search_hit_leads_to_the_section_that_matched()
    {
        await using var search = await SearchWindow.OpenAsync(browser, sites, ReformQuery);
        var link = search.Hits.Locator("h3 a[href*='#']").First;
        var section = await link.EvaluateAsync<string>("(link) => link.closest('li').querySelector('.snippet strong').textContent");

        await link.ClickAsync();

        await Assertions.Expect(search.Page.Locator(":target")).ToBeInViewportAsync();
        await Assertions.Expect(search.Page.Locator(":target")).ToContainTextAsync(section);
    }

    [Fact(Skip = TestMachine.NoBrowser, SkipType = typeof(TestMachine), SkipUnless = nameof(TestMachine.HasBrowser))]
    public async Task Back_button_restores_search_text_filters_hits_and_scroll_position()
    {
        await using var search = await SearchWindow.OpenAsync(browser, sites, ReformQuery, ViewportSettings.Phone);
        var all = await search.ReadCountAsync();
        await search.Page.GetByText("Afgræns søgningen").ClickAsync();
        await search.FindFilter("kkr", "midtjylland").CheckAsync();
        await Assertions.Expect(search.Heading).Not.ToContainTextAsync($"{all} punkt");
        var narrowed = await search.ReadCountAsync();
        var link = search.Hits.Nth(3).Locator("h3 a");
        await link.ScrollIntoViewIfNeededAsync();
        await search.Page.EvaluateAsync("() => scrollBy(0, 300)");
        var place = await search.Page.EvaluateAsync<double>("() => scrollY");

        await link.EvaluateAsync("(link) => link.click()");
        await Assertions.Expect(search.Page).ToHaveURLAsync(ItemAddress());
        await search.Page.GoBackAsync();

        await Assertions.Expect(search.Box).ToHaveValueAsync("sundhedsreform");
        await Assertions.Expect(search.FindFilter("kkr", "midtjylland")).ToBeCheckedAsync();
        (await search.ReadCountAsync()).ShouldBe(narrowed);
        await search.Page.WaitForFunctionAsync("(place) => Math.abs(scrollY - place) < 3", place);

        await search.Page.GoBackAsync();

        await Assertions.Expect(search.Heading).ToContainTextAsync($"{all} punkt");
        await search.ExpectQueryAsync(ReformQuery);

        await search.Page.GoForwardAsync();

        await Assertions.Expect(search.Heading).ToContainTextAsync($"{narrowed} punkt");
    }

    [Fact(Skip = TestMachine.NoBrowser, SkipType = typeof(TestMachine), SkipUnless = nameof(TestMachine.HasBrowser))]
    public async Task Typing_another_query_is_one_history_entry()
    {
        await using var search = await SearchWindow.OpenAsync(browser, sites, ReformQuery);
        var all = await search.ReadCountAsync();
        await search.Box.FillAsync("");
        await search.Box.PressSequentiallyAsync("klima", new() { Delay = 20 });
        await Assertions.Expect(search.Page).ToHaveURLAsync(new Regex("q=klima$"));
        await search.Box.PressAsync("Enter");

        await search.Page.GoBackAsync();

        await Assertions.Expect(search.Box).ToHaveValueAsync("sundhedsreform");
        await Assertions.Expect(search.Heading).ToContainTextAsync($"{all} punkt");
    }

    [Fact(Skip = TestMachine.NoBrowser, SkipType = typeof(TestMachine), SkipUnless = nameof(TestMachine.HasBrowser))]
    public async Task Search_box_and_hits_can_be_used_by_keyboard_alone()
    {
        await using var search = await SearchWindow.OpenAsync(browser, sites);
        var first = search.Page.Locator("[data-hit]").First;
        await search.Page.Keyboard.PressAsync("Tab");
        await search.Page.Keyboard.PressAsync("Enter");
        await search.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(search.Box).ToBeFocusedAsync();

        // All at once: otherwise the hits of half a word would be replaced while one of them has the focus.
        await search.Page.Keyboard.InsertTextAsync("sundhedsreform");
        await Assertions.Expect(first).ToBeVisibleAsync();
        await search.Page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(first).ToBeFocusedAsync();
        await search.Page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(search.Page.Locator("[data-hit]").Nth(1)).ToBeFocusedAsync();
        await search.Page.Keyboard.PressAsync("ArrowUp");
        await search.Page.Keyboard.PressAsync("ArrowUp");
        await Assertions.Expect(search.Box).ToBeFocusedAsync();
        await search.Page.Keyboard.PressAsync("ArrowDown");
        await search.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(search.Box).ToBeFocusedAsync();
        await Assertions.Expect(search.Box).ToHaveValueAsync("sundhedsreform");

        await search.Page.Keyboard.PressAsync("ArrowDown");
        await search.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(search.Page).ToHaveURLAsync(AnyPageButSearch());
    }

    [Fact(Skip = TestMachine.NoBrowser, SkipType = typeof(TestMachine), SkipUnless = nameof(TestMachine.HasBrowser))]
    public async Task Screen_reader_is_told_the_number_of_hits_once_typing_pauses()
    {
        // The test controls the browser's clock, so that letters follow each other quickly even on a slow machine.
        await using var search = await SearchWindow.OpenAsync(browser, sites, prepare: context =>
            context.Clock.InstallAsync(new() { Time = "2026-01-01" })
        );
        await search.Page.Clock.PauseAtAsync("2026-01-02");
        await search.Status.EvaluateAsync(
            """
            (status) => {
              window.spoken = [];
              new MutationObserver(() => window.spoken.push(status.textContent))
                .observe(status, { childList: true, characterData: true, subtree: true });
            }
            """
        );

        foreach (var letter in "sundhedsreform")
        {
            await search.Box.PressSequentiallyAsync($"{letter}");
            await search.Page.Clock.RunForAsync(BetweenLetters);
        }

        await search.Page.Clock.RunForAsync(TypingPause);
        await Assertions.Expect(search.Heading).ToHaveTextAsync(ItemsFound());
        (await search.Page.EvaluateAsync<string[]>("() => window.spoken")).ShouldBeEmpty();
        await search.Page.Clock.RunForAsync(TypingPause);

        await Assertions.Expect(search.Status).ToHaveTextAsync(ItemsFound());
        (await search.Status.InnerTextAsync()).ShouldBe(await search.Heading.InnerTextAsync());
        (await search.Page.EvaluateAsync<string[]>("() => window.spoken.filter((text) => text !== '')")).Length.ShouldBe(1);
    }

    [Fact(Skip = TestMachine.NoBrowser, SkipType = typeof(TestMachine), SkipUnless = nameof(TestMachine.HasBrowser))]
    public async Task Search_for_a_misspelt_word_suggests_a_word_of_the_archive()
    {
        await using var search = await SearchWindow.OpenAsync(browser, sites, "?q=sundhedsrefrom");

        await search.Page.Locator(".suggestions a").First.ClickAsync();

        await Assertions.Expect(search.Hits.First).ToBeVisibleAsync();
        await Assertions.Expect(search.Box).Not.ToHaveValueAsync("sundhedsrefrom");
    }

    [Theory(Skip = TestMachine.NoBrowser, SkipType = typeof(TestMachine), SkipUnless = nameof(TestMachine.HasBrowser))]
    [InlineData("SAG-2024-04064")]
    [InlineData("sag 2024 4064")]
    [InlineData("2024-04064")]
    [InlineData("sag202404064")]
    public async Task Case_number_in_the_search_box_leads_to_its_case(string number)
    {
        await using var search = await SearchWindow.OpenAsync(browser, sites);

        await search.Box.FillAsync(number);
        await Assertions.Expect(search.Page.Locator(".shortcuts a")).ToHaveAttributeAsync("href", "/sager/sag-2024-04064/");
        await search.Box.PressAsync("Enter");
        await Assertions.Expect(search.Page).ToHaveURLAsync(new Regex("/sager/sag-2024-04064/$"));
        await search.Page.GoBackAsync();

        await Assertions.Expect(search.Page.Locator(".shortcuts a")).ToBeVisibleAsync();
        await Assertions.Expect(search.Box).ToHaveValueAsync(number);
    }

    [Fact(Skip = TestMachine.NoBrowser, SkipType = typeof(TestMachine), SkipUnless = nameof(TestMachine.HasBrowser))]
    public async Task Search_box_in_the_header_of_other_pages_searches()
    {
        await using var search = await SearchWindow.OpenAsync(browser, sites);
        await search.GoToAsync("/kkr/");

        await search.Page.GetByRole(AriaRole.Search).GetByLabel("Søg i arkivet").FillAsync("sundhedsreform");
        await search.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(search.Hits.First).ToBeVisibleAsync();
        await Assertions.Expect(search.Box).ToHaveValueAsync("sundhedsreform");

        await search.GoToAsync("/kkr/");
        await search.Page.GetByRole(AriaRole.Search).GetByLabel("Søg i arkivet").FillAsync("SAG-2024-04064");
        await search.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(search.Page).ToHaveURLAsync(new Regex("/sager/sag-2024-04064/$"));
        await search.Page.GoBackAsync();
        await Assertions.Expect(search.Page).ToHaveURLAsync(new Regex("/kkr/$"));
    }

    [Fact(Skip = TestMachine.NoBrowser, SkipType = typeof(TestMachine), SkipUnless = nameof(TestMachine.HasBrowser))]
    public async Task Printed_search_page_shows_only_the_hits()
    {
        await using var search = await SearchWindow.OpenAsync(browser, sites, ReformQuery, new ViewportSettings(643));
        await search.ReadCountAsync();

        await search.Page.EmulateMediaAsync(new() { Media = Media.Print });

        await Assertions
            .Expect(search.Page.Locator("nav:visible, button:visible, form:visible, select:visible, fieldset:visible"))
            .ToHaveCountAsync(0);
        await Assertions.Expect(search.Heading).ToBeVisibleAsync();
        await Assertions.Expect(search.Hits.Last).ToBeVisibleAsync();
        (await TextOverflowFinder.FindAsync(search.Page)).ShouldBeEmpty();
    }

    [GeneratedRegex("^sundhedsre – ")]
    private static partial Regex StartsWithQuery();

    [GeneratedRegex("/moeder/[a-z]+/[0-9-]+/punkt-[0-9-]+/")]
    private static partial Regex ItemAddress();

    [GeneratedRegex("/(moeder|sager|emner|ordliste|kkr)/")]
    private static partial Regex AnyPageButSearch();

    [GeneratedRegex("^([0-9]{1,2}\\. )?[a-z]+ [0-9]{4}$")]
    private static partial Regex DanishDate();

    [GeneratedRegex("^[0-9.]+$")]
    private static partial Regex ItemNumber();

    [GeneratedRegex("reform", RegexOptions.IgnoreCase)]
    private static partial Regex Stem();

    [GeneratedRegex("^[0-9]+ punkt(er)? fundet$")]
    private static partial Regex ItemsFound();
}
