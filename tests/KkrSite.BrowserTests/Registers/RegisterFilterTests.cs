using KkrSite.BrowserTests.Browsing;
using KkrSite.BrowserTests.Published;

namespace KkrSite.BrowserTests.Registers;

/// <summary>The register of decisions filters at once with script, and by its links without.</summary>
[Collection(UsedCollection.Name)]
public sealed class RegisterFilterTests(PublishedSites sites, ReaderBrowser browser)
{
    private const string Shown = "[data-register-found] li[data-outcome]";

    [BrowserFact]
    public async Task A_choice_shows_its_decisions_counts_them_and_stands_in_the_address()
    {
        await using var opened = await OpenAsync();
        var page = opened.Page;

        await page.GetByRole(AriaRole.Combobox, new() { Name = "Udfald" }).SelectOptionAsync("droeftet");

        await Assertions.Expect(page.Locator(Shown).First).ToBeVisibleAsync();
        var count = await page.Locator(Shown).CountAsync();
        (await page.Locator(Shown).EvaluateAllAsync<string[]>("rows => rows.map((row) => row.dataset.outcome)")).ShouldAllBe(outcome => outcome == "droeftet");
        await Assertions.Expect(page.GetByRole(AriaRole.Status).First).ToHaveTextAsync(count == 1 ? "1 beslutning" : $"{count} beslutninger");
        await Assertions.Expect(page.Locator("[data-register-overview]")).ToBeHiddenAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Uri(sites.Archive.Address, "/beslutninger/?udfald=droeftet").AbsoluteUri);
        (await opened.ComplaintsAsync()).ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task Every_choice_shows_as_many_decisions_as_its_option_says()
    {
        await using var opened = await OpenAsync();
        var page = opened.Page;
        foreach (var facet in (string[])["År", "KKR", "Udfald"])
        {
            var select = page.GetByRole(AriaRole.Combobox, new() { Name = facet });
            foreach (var value in await select.EvaluateAsync<string[]>("select => [...select.options].map((option) => option.value).filter((value) => value !== '')"))
            {
                await select.SelectOptionAsync(value);
                var label = await select.EvaluateAsync<string>("select => select.selectedOptions[0].text");
                var stated = label[(label.LastIndexOf('(') + 1)..^1];
                await Assertions.Expect(page.Locator(Shown)).ToHaveCountAsync(int.Parse(stated, System.Globalization.CultureInfo.InvariantCulture));
                await page.GetByRole(AriaRole.Button, new() { Name = "Vis alle" }).ClickAsync();
            }
        }

        (await opened.ComplaintsAsync()).ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task The_back_button_and_a_link_bring_a_choice_back()
    {
        await using var opened = await OpenAsync("?aar=2020&udfald=godkendt", Shown);
        var page = opened.Page;
        var before = await page.Locator(Shown).CountAsync();
        before.ShouldBeGreaterThan(0);
        await Assertions.Expect(page.GetByRole(AriaRole.Combobox, new() { Name = "År" })).ToHaveValueAsync("2020");

        await page.GetByRole(AriaRole.Button, new() { Name = "Vis alle" }).ClickAsync();
        await Assertions.Expect(page.Locator("[data-register-overview]")).ToBeVisibleAsync();
        await page.GoBackAsync();

        await Assertions.Expect(page.Locator(Shown)).ToHaveCountAsync(before);
    }

    [BrowserTheory]
    [InlineData("?aar=1850&kkr=findes-ikke&udfald=%3Cscript%3E")]
    [InlineData("?aar=&kkr=&udfald=")]
    [InlineData("?%F0%9F%98%80=%00&aar[]=2024")]
    public async Task An_address_that_makes_no_sense_shows_the_whole_register(string query)
    {
        await using var opened = await OpenAsync(query);

        await Assertions.Expect(opened.Page.Locator("[data-register-overview]")).ToBeVisibleAsync();
        (await opened.ComplaintsAsync()).ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task Without_script_there_is_no_form_and_the_links_lead_to_every_part()
    {
        await using var opened = await OpenAsync(viewing: Viewing.Desk with { HasScript = false });
        var page = opened.Page;

        await Assertions.Expect(page.Locator("[data-register]")).ToBeHiddenAsync();
        await page.Locator(".facets a[href='/beslutninger/2020/']").ClickAsync();

        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Beslutninger i 2020");
        (await page.Locator("li[data-outcome]").CountAsync()).ShouldBeGreaterThan(0);
    }

    [BrowserFact]
    public async Task When_the_counts_cannot_be_fetched_the_links_stand_there_instead()
    {
        var kind = new PageKind("register", false, "/beslutninger/");
        await using var opened = await browser.OpenNewAsync(
            kind, sites.Archive, Viewing.Desk, context => context.RouteAsync("**/tal.json", route => route.AbortAsync()));

        await Assertions.Expect(opened.Page.Locator(".facets")).ToBeVisibleAsync();
        await Assertions.Expect(opened.Page.Locator("[data-register]")).ToBeHiddenAsync();
    }

    [BrowserFact]
    public async Task What_is_chosen_before_the_counts_have_come_is_kept_and_the_reader_is_told_to_wait()
    {
        var counts = new TaskCompletionSource();
        var kind = new PageKind("register", false, "/beslutninger/");
        await using var opened = await browser.OpenNewAsync(kind, sites.Archive, Viewing.Desk, context => context.RouteAsync("**/tal.json", async route =>
        {
            await counts.Task;
            await route.ContinueAsync();
        }));
        var page = opened.Page;

        await page.GetByRole(AriaRole.Combobox, new() { Name = "Udfald" }).SelectOptionAsync("droeftet");
        await Assertions.Expect(page.GetByRole(AriaRole.Status).First).ToHaveTextAsync("Henter beslutningerne …");
        counts.SetResult();

        await Assertions.Expect(page.Locator(Shown).First).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Combobox, new() { Name = "Udfald" })).ToHaveValueAsync("droeftet");
    }

    [BrowserFact]
    public async Task When_decisions_cannot_be_fetched_the_links_stand_there_until_a_choice_succeeds()
    {
        var kind = new PageKind("register", false, "/beslutninger/");
        await using var opened = await browser.OpenNewAsync(
            kind, sites.Archive, Viewing.Desk, context => context.RouteAsync("**/beslutninger/*/2020/", route => route.AbortAsync()));
        var page = opened.Page;
        var year = page.GetByRole(AriaRole.Combobox, new() { Name = "År" });

        await year.SelectOptionAsync("2020");
        await Assertions.Expect(page.Locator(".facets")).ToBeVisibleAsync();
        await year.SelectOptionAsync("2025");

        await Assertions.Expect(page.Locator(Shown).First).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Vis alle" }).ClickAsync();
        await Assertions.Expect(page.Locator(".facets")).ToBeHiddenAsync();
    }

    private Task<OpenPage> OpenAsync(string query = "", string? shows = null, Viewing? viewing = null) => browser.OpenNewAsync(
        new PageKind("register", false, "/beslutninger/") { Query = query, Shows = shows }, sites.Archive, viewing ?? Viewing.Desk, _ => Task.CompletedTask);
}
