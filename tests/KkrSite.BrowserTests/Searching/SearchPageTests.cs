using System.Text.RegularExpressions;
using KkrSite.BrowserTests.Browsing;
using KkrSite.BrowserTests.Published;

namespace KkrSite.BrowserTests.Searching;

[Collection(UsedCollection.Name)]
public sealed partial class SearchPageTests(PublishedSites sites, ReaderBrowser browser)
{
    private const string Reform = "?q=sundhedsreform";

    // Milliseconds: shorter than any that the page takes for rest, and longer than each of them.
    private const int BetweenLetters = 30;
    private const int Rest = 1_000;

    [BrowserFact]
    public async Task Results_come_while_the_reader_types_and_the_address_follows_without_new_steps()
    {
        await using var search = await SearchWindow.OpenAsync(browser, sites);
        await Assertions.Expect(search.ShownBefore).ToBeVisibleAsync();
        var steps = await search.Page.EvaluateAsync<int>("() => history.length");

        await search.Box.PressSequentiallyAsync("sundhedsre", new() { Delay = 20 });

        await Assertions.Expect(search.Hits.First).ToBeVisibleAsync();
        await Assertions.Expect(search.ShownBefore).ToBeHiddenAsync();
        await search.ExpectAskedAsync("?q=sundhedsre");
        await Assertions.Expect(search.Page).ToHaveTitleAsync(StartsWithQuery());
        await Assertions.Expect(search.Box).ToBeFocusedAsync();
        (await search.Page.EvaluateAsync<int>("() => history.length")).ShouldBe(steps);
        (await search.ComplaintsAsync()).ShouldBeEmpty();

        await search.Box.FillAsync("");

        await Assertions.Expect(search.ShownBefore).ToBeVisibleAsync();
        await Assertions.Expect(search.Hits).ToHaveCountAsync(0);
        await search.ExpectAskedAsync("");
    }

    [BrowserFact]
    public async Task A_hit_says_what_it_is_where_it_was_treated_and_why_it_was_found()
    {
        await using var search = await SearchWindow.OpenAsync(browser, sites, Reform);
        var hit = search.Hits.Filter(new() { Has = search.Page.Locator(".snippet mark") }).First;

        await Assertions.Expect(hit.Locator("h3 a")).ToHaveAttributeAsync("href", ItemAddress());
        await Assertions.Expect(hit.Locator(".council")).ToContainTextAsync("KKR ");
        await Assertions.Expect(hit.Locator("time")).ToHaveTextAsync(DanishDate());
        await Assertions.Expect(hit.Locator(".number")).ToHaveTextAsync(ItemNumber());
        await Assertions.Expect(hit.Locator("mark").First).ToHaveTextAsync(Stem());
        await Assertions.Expect(search.Hits.Locator(".label svg").First).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task A_hit_leads_to_the_section_that_matched()
    {
        await using var search = await SearchWindow.OpenAsync(browser, sites, Reform);
        var link = search.Hits.Locator("h3 a[href*='#']").First;
        var section = await link.EvaluateAsync<string>("(link) => link.closest('li').querySelector('.snippet strong').textContent");

        await link.ClickAsync();

        await Assertions.Expect(search.Page.Locator(":target")).ToBeInViewportAsync();
        await Assertions.Expect(search.Page.Locator(":target")).ToContainTextAsync(section);
    }

    [BrowserFact]
    public async Task A_filter_leaves_as_many_hits_as_it_says_and_can_be_taken_away_again()
    {
        await using var search = await SearchWindow.OpenAsync(browser, sites, Reform);
        var all = await search.CountAsync();
        var box = search.FilterOf("kkr", "hovedstaden");
        var promised = int.Parse(
            await box.EvaluateAsync<string>("(box) => box.closest('label').querySelector('.facet-count').textContent"),
            System.Globalization.CultureInfo.InvariantCulture);
        promised.ShouldBeInRange(1, all - 1);

        await box.CheckAsync();

        await Assertions.Expect(search.Heading).ToContainTextAsync($"{promised} punkt");
        await Assertions.Expect(search.Hits.Locator(".council").Filter(new() { HasNotText = "KKR Hovedstaden" })).ToHaveCountAsync(0);
        await Assertions.Expect(box).ToBeFocusedAsync();
        await Assertions.Expect(box).ToBeCheckedAsync();
        await search.ExpectAskedAsync(Reform + "&kkr=hovedstaden");

        await search.Page.GetByRole(AriaRole.Button, new() { Name = "Fjern filteret KKR: KKR Hovedstaden" }).ClickAsync();

        await Assertions.Expect(search.Heading).ToContainTextAsync($"{all} punkt");
        await Assertions.Expect(box).Not.ToBeCheckedAsync();
        await search.ExpectAskedAsync(Reform);
        (await search.Page.EvaluateAsync<bool>("() => document.activeElement !== document.body")).ShouldBeTrue("the focus must not be lost with the button");
    }

    [BrowserFact]
    public async Task Filters_of_an_address_are_in_force_and_more_of_them_narrow_further()
    {
        await using var search = await SearchWindow.OpenAsync(browser, sites, Reform + "&kkr=midtjylland&aar=2025");

        await Assertions.Expect(search.FilterOf("kkr", "midtjylland")).ToBeCheckedAsync();
        await Assertions.Expect(search.FilterOf("aar", "2025")).ToBeCheckedAsync();
        var both = await search.CountAsync();
        await Assertions.Expect(search.Hits.Locator("time:not([datetime^='2025'])")).ToHaveCountAsync(0);

        await search.Page.GetByRole(AriaRole.Button, new() { Name = "Fjern alle filtre" }).ClickAsync();

        await Assertions.Expect(search.Page.Locator(".chosen button")).ToHaveCountAsync(0);
        (await search.CountAsync()).ShouldBeGreaterThan(both);
        await search.ExpectAskedAsync(Reform);
    }

    [BrowserFact]
    public async Task Hits_can_stand_by_date()
    {
        await using var search = await SearchWindow.OpenAsync(browser, sites, Reform);
        await search.CountAsync();

        await search.Page.GetByLabel("Sortér efter").FocusAsync();
        await search.Page.GetByLabel("Sortér efter").SelectOptionAsync("dato");

        await Assertions.Expect(search.Page).ToHaveURLAsync(new Regex("sorter=dato$"));
        await search.Page.WaitForFunctionAsync(
            """
            () => {
              const dates = [...document.querySelectorAll(".results time")].map((time) => time.dateTime);
              return dates.length > 1 && dates.every((date, i) => i === 0 || dates[i - 1] >= date);
            }
            """);
        await Assertions.Expect(search.Page.GetByLabel("Sortér efter")).ToBeFocusedAsync();
    }

    [BrowserFact]
    public async Task The_hits_below_come_when_the_reader_comes_near_and_more_stand_on_pages_of_their_own()
    {
        await using var search = await SearchWindow.OpenAsync(browser, sites, "?q=kkr");
        var first = await search.Hits.First.InnerTextAsync();
        await Assertions.Expect(search.Hits).ToHaveCountAsync(5);

        await search.Hits.Last.ScrollIntoViewIfNeededAsync();
        await Assertions.Expect(search.Hits).ToHaveCountAsync(10);
        (await search.Hits.First.InnerTextAsync()).ShouldBe(first);

        await search.Page.GetByRole(AriaRole.Link, new() { Name = "Næste", Exact = true }).ClickAsync();

        await Assertions.Expect(search.Hits.First).Not.ToHaveTextAsync(first);
        await search.ExpectAskedAsync("?q=kkr&side=2");
        await Assertions.Expect(search.Heading).ToBeFocusedAsync();
        await Assertions.Expect(search.Heading).ToBeInViewportAsync();

        await search.GoToAsync("/soeg/?q=kkr&side=999");

        await Assertions.Expect(search.Page.Locator(".pager [aria-current=page]")).ToBeVisibleAsync();
        await Assertions.Expect(search.Hits.First).ToBeVisibleAsync();
        await Assertions.Expect(search.Page).Not.ToHaveURLAsync(new Regex("999"));
    }

    [BrowserFact]
    public async Task Hits_that_come_late_do_not_push_what_has_the_focus_out_of_sight()
    {
        await using var search = await SearchWindow.OpenAsync(browser, sites, "?q=kkr", Viewing.Phone);
        await Assertions.Expect(search.Hits).ToHaveCountAsync(5);
        var below = search.Page.Locator("footer a").First;

        await below.FocusAsync();

        await Assertions.Expect(search.Hits).ToHaveCountAsync(10);
        await Assertions.Expect(below).ToBeFocusedAsync();
        await Assertions.Expect(below).ToBeInViewportAsync();
    }

    [BrowserFact]
    public async Task The_way_back_restores_text_filters_hits_and_place()
    {
        await using var search = await SearchWindow.OpenAsync(browser, sites, Reform, Viewing.Phone);
        var all = await search.CountAsync();
        await search.Page.GetByText("Afgræns søgningen").ClickAsync();
        await search.FilterOf("kkr", "midtjylland").CheckAsync();
        await Assertions.Expect(search.Heading).Not.ToContainTextAsync($"{all} punkt");
        var narrowed = await search.CountAsync();
        var link = search.Hits.Nth(3).Locator("h3 a");
        await link.ScrollIntoViewIfNeededAsync();
        await search.Page.EvaluateAsync("() => scrollBy(0, 300)");
        var place = await search.Page.EvaluateAsync<double>("() => scrollY");

        await link.EvaluateAsync("(link) => link.click()");
        await Assertions.Expect(search.Page).ToHaveURLAsync(ItemAddress());
        await search.Page.GoBackAsync();

        await Assertions.Expect(search.Box).ToHaveValueAsync("sundhedsreform");
        await Assertions.Expect(search.FilterOf("kkr", "midtjylland")).ToBeCheckedAsync();
        (await search.CountAsync()).ShouldBe(narrowed);
        await search.Page.WaitForFunctionAsync("(place) => Math.abs(scrollY - place) < 3", place);

        await search.Page.GoBackAsync();

        await Assertions.Expect(search.Heading).ToContainTextAsync($"{all} punkt");
        await search.ExpectAskedAsync(Reform);

        await search.Page.GoForwardAsync();

        await Assertions.Expect(search.Heading).ToContainTextAsync($"{narrowed} punkt");
    }

    [BrowserFact]
    public async Task Typing_something_else_is_one_step_that_leads_back_to_what_stood_there()
    {
        await using var search = await SearchWindow.OpenAsync(browser, sites, Reform);
        var all = await search.CountAsync();
        await search.Box.FillAsync("");
        await search.Box.PressSequentiallyAsync("klima", new() { Delay = 20 });
        await Assertions.Expect(search.Page).ToHaveURLAsync(new Regex("q=klima$"));
        await search.Box.PressAsync("Enter");

        await search.Page.GoBackAsync();

        await Assertions.Expect(search.Box).ToHaveValueAsync("sundhedsreform");
        await Assertions.Expect(search.Heading).ToContainTextAsync($"{all} punkt");
    }

    [BrowserFact]
    public async Task From_box_to_hit_and_back_by_keyboard_alone()
    {
        await using var search = await SearchWindow.OpenAsync(browser, sites);
        var first = search.Page.Locator("[data-hit]").First;
        await search.Page.Keyboard.PressAsync("Tab");
        await search.Page.Keyboard.PressAsync("Enter");
        await search.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(search.Box).ToBeFocusedAsync();

        // At one go: hits of half a word would be changed for others below the reader's focus.
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

    [BrowserFact]
    public async Task A_screen_reader_is_told_how_many_hits_there_are_once_typing_rests()
    {
        // The browser's time goes on as the test says: between two letters little, however slow the machine is.
        await using var search = await SearchWindow.OpenAsync(browser, sites, prepare: context => context.Clock.InstallAsync(new() { Time = "2026-01-01" }));
        await search.Page.Clock.PauseAtAsync("2026-01-02");
        await search.Status.EvaluateAsync(
            """
            (status) => {
              window.spoken = [];
              new MutationObserver(() => window.spoken.push(status.textContent)).observe(status, { childList: true, characterData: true, subtree: true });
            }
            """);

        foreach (var letter in "sundhedsreform")
        {
            await search.Box.PressSequentiallyAsync($"{letter}");
            await search.Page.Clock.RunForAsync(BetweenLetters);
        }

        await search.Page.Clock.RunForAsync(Rest);
        await Assertions.Expect(search.Heading).ToHaveTextAsync(ItemsFound());
        (await search.Page.EvaluateAsync<string[]>("() => window.spoken")).ShouldBeEmpty();
        await search.Page.Clock.RunForAsync(Rest);

        await Assertions.Expect(search.Status).ToHaveTextAsync(ItemsFound());
        (await search.Status.InnerTextAsync()).ShouldBe(await search.Heading.InnerTextAsync());
        (await search.Page.EvaluateAsync<string[]>("() => window.spoken.filter((text) => text !== '')")).Length.ShouldBe(1);
    }

    [BrowserFact]
    public async Task A_word_that_the_archive_has_not_leads_to_one_that_it_has()
    {
        await using var search = await SearchWindow.OpenAsync(browser, sites, "?q=sundhedsrefrom");

        await search.Page.Locator(".suggestions a").First.ClickAsync();

        await Assertions.Expect(search.Hits.First).ToBeVisibleAsync();
        await Assertions.Expect(search.Box).Not.ToHaveValueAsync("sundhedsrefrom");
    }

    [BrowserTheory]
    [InlineData("SAG-2024-04064")]
    [InlineData("sag 2024 4064")]
    [InlineData("2024-04064")]
    [InlineData("sag202404064")]
    public async Task A_case_number_leads_to_its_case(string number)
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

    [BrowserFact]
    public async Task The_header_of_every_other_page_has_a_box_that_searches()
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

    [BrowserFact]
    public async Task On_paper_the_hits_stand_alone()
    {
        await using var search = await SearchWindow.OpenAsync(browser, sites, Reform, new Viewing(643));
        await search.CountAsync();

        await search.Page.EmulateMediaAsync(new() { Media = Media.Print });

        await Assertions.Expect(search.Page.Locator("nav:visible, button:visible, form:visible, select:visible, fieldset:visible")).ToHaveCountAsync(0);
        await Assertions.Expect(search.Heading).ToBeVisibleAsync();
        await Assertions.Expect(search.Hits.Last).ToBeVisibleAsync();
        (await Reading.MeasureText.FaultsAsync(search.Page)).ShouldBeEmpty();
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
