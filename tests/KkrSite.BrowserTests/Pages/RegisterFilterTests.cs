using KkrSite.BrowserTests.Fixtures;
using KkrSite.TestTools;

namespace KkrSite.BrowserTests.Pages;

/// <summary>The register of decisions filters immediately with script, and by links without script.</summary>
[Collection(InteractionCollection.Name)]
public sealed class RegisterFilterTests(PublishedSites sites, BrowserFixture browser)
{
    private const string ShownDecisions = "[data-register-found] li[data-outcome]";

    [Fact(Skip = TestMachine.NoBrowser, SkipType = typeof(TestMachine), SkipUnless = nameof(TestMachine.HasBrowser))]
    public async Task Register_filter_shows_and_counts_its_decisions_and_sets_the_address()
    {
        await using var opened = await OpenAsync();
        var page = opened.Page;

        await page.GetByRole(AriaRole.Combobox, new() { Name = "Udfald" }).SelectOptionAsync("droeftet");

        await Assertions.Expect(page.Locator(ShownDecisions).First).ToBeVisibleAsync();
        var count = await page.Locator(ShownDecisions).CountAsync();
        (await page.Locator(ShownDecisions).EvaluateAllAsync<string[]>("rows => rows.map((row) => row.dataset.outcome)")).ShouldAllBe(
            outcome => outcome == "droeftet"
        );
        await Assertions
            .Expect(page.GetByRole(AriaRole.Status).First)
            .ToHaveTextAsync(count == 1 ? "1 beslutning" : $"{count} beslutninger");
        await Assertions.Expect(page.Locator("[data-register-overview]")).ToBeHiddenAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Uri(sites.Archive.Address, "/beslutninger/?udfald=droeftet").AbsoluteUri);
        (await opened.ReadProblemsAsync()).ShouldBeEmpty();
    }

    [Fact(Skip = TestMachine.NoBrowser, SkipType = typeof(TestMachine), SkipUnless = nameof(TestMachine.HasBrowser))]
    public async Task Register_filter_shows_as_many_decisions_as_its_option_says()
    {
        await using var opened = await OpenAsync();
        var page = opened.Page;
        foreach (var facet in (string[])["År", "KKR", "Udfald"])
        {
            var select = page.GetByRole(AriaRole.Combobox, new() { Name = facet });
            foreach (
                var value in await select.EvaluateAsync<string[]>(
                    "select => [...select.options].map((option) => option.value).filter((value) => value !== '')"
                )
            )
            {
                await select.SelectOptionAsync(value);
                var label = await select.EvaluateAsync<string>("select => select.selectedOptions[0].text");
                var stated = label[(label.LastIndexOf('(') + 1)..^1];
                await Assertions
                    .Expect(page.Locator(ShownDecisions))
                    .ToHaveCountAsync(int.Parse(stated, System.Globalization.CultureInfo.InvariantCulture));
                await page.GetByRole(AriaRole.Button, new() { Name = "Vis alle" }).ClickAsync();
            }
        }

        (await opened.ReadProblemsAsync()).ShouldBeEmpty();
    }

    [Fact(Skip = TestMachine.NoBrowser, SkipType = typeof(TestMachine), SkipUnless = nameof(TestMachine.HasBrowser))]
    public async Task Back_button_and_link_restore_a_register_filter()
    {
        await using var opened = await OpenAsync("?aar=2020&udfald=godkendt", ShownDecisions);
        var page = opened.Page;
        var before = await page.Locator(ShownDecisions).CountAsync();
        before.ShouldBeGreaterThan(0);
        await Assertions.Expect(page.GetByRole(AriaRole.Combobox, new() { Name = "År" })).ToHaveValueAsync("2020");

        await page.GetByRole(AriaRole.Button, new() { Name = "Vis alle" }).ClickAsync();
        await Assertions.Expect(page.Locator("[data-register-overview]")).ToBeVisibleAsync();
        await page.GoBackAsync();

        await Assertions.Expect(page.Locator(ShownDecisions)).ToHaveCountAsync(before);
    }

    [Theory(Skip = TestMachine.NoBrowser, SkipType = typeof(TestMachine), SkipUnless = nameof(TestMachine.HasBrowser))]
    [InlineData("?aar=1850&kkr=findes-ikke&udfald=%3Cscript%3E")]
    [InlineData("?aar=&kkr=&udfald=")]
    [InlineData("?%F0%9F%98%80=%00&aar[]=2024")]
    public async Task Register_with_an_invalid_query_shows_all_decisions(string query)
    {
        await using var opened = await OpenAsync(query);

        await Assertions.Expect(opened.Page.Locator("[data-register-overview]")).ToBeVisibleAsync();
        (await opened.ReadProblemsAsync()).ShouldBeEmpty();
    }

    [Fact(Skip = TestMachine.NoBrowser, SkipType = typeof(TestMachine), SkipUnless = nameof(TestMachine.HasBrowser))]
    public async Task Register_without_script_has_no_form_and_links_to_every_part()
    {
        await using var opened = await OpenAsync(viewing: ViewportSettings.Desktop with { HasScript = false });
        var page = opened.Page;

        await Assertions.Expect(page.Locator("[data-register]")).ToBeHiddenAsync();
        await page.Locator(".facets a[href='/beslutninger/2020/']").ClickAsync();

        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Beslutninger i 2020");
        (await page.Locator("li[data-outcome]").CountAsync()).ShouldBeGreaterThan(0);
    }

    [Fact(Skip = TestMachine.NoBrowser, SkipType = typeof(TestMachine), SkipUnless = nameof(TestMachine.HasBrowser))]
    public async Task Register_shows_links_when_counts_cannot_be_fetched()
    {
        var kind = new SamplePage("register", false, "/beslutninger/");
        await using var opened = await browser.OpenNewAsync(kind, sites.Archive, ViewportSettings.Desktop, context =>
            context.RouteAsync("**/tal.json", route => route.AbortAsync())
        );

        await Assertions.Expect(opened.Page.Locator(".facets")).ToBeVisibleAsync();
        await Assertions.Expect(opened.Page.Locator("[data-register]")).ToBeHiddenAsync();
    }

    [Fact(Skip = TestMachine.NoBrowser, SkipType = typeof(TestMachine), SkipUnless = nameof(TestMachine.HasBrowser))]
    public async Task Register_filter_set_before_counts_are_loaded_is_applied_when_they_are()
    {
        var counts = new TaskCompletionSource();
        var kind = new SamplePage("register", false, "/beslutninger/");
        await using var opened = await browser.OpenNewAsync(kind, sites.Archive, ViewportSettings.Desktop, context =>
            context.RouteAsync("**/tal.json", async route =>
            {
                await counts.Task;
                await route.ContinueAsync();
            })
        );
        var page = opened.Page;

        await page.GetByRole(AriaRole.Combobox, new() { Name = "Udfald" }).SelectOptionAsync("droeftet");
        await Assertions.Expect(page.GetByRole(AriaRole.Status).First).ToHaveTextAsync("Henter beslutningerne …");
        counts.SetResult();

        await Assertions.Expect(page.Locator(ShownDecisions).First).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Combobox, new() { Name = "Udfald" })).ToHaveValueAsync("droeftet");
    }

    [Fact(Skip = TestMachine.NoBrowser, SkipType = typeof(TestMachine), SkipUnless = nameof(TestMachine.HasBrowser))]
    public async Task Register_shows_links_until_a_filter_can_be_fetched()
    {
        var kind = new SamplePage("register", false, "/beslutninger/");
        await using var opened = await browser.OpenNewAsync(kind, sites.Archive, ViewportSettings.Desktop, context =>
            context.RouteAsync("**/beslutninger/*/2020/", route => route.AbortAsync())
        );
        var page = opened.Page;
        var year = page.GetByRole(AriaRole.Combobox, new() { Name = "År" });

        await year.SelectOptionAsync("2020");
        await Assertions.Expect(page.Locator(".facets")).ToBeVisibleAsync();
        await year.SelectOptionAsync("2025");

        await Assertions.Expect(page.Locator(ShownDecisions).First).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Vis alle" }).ClickAsync();
        await Assertions.Expect(page.Locator(".facets")).ToBeHiddenAsync();
    }

    private Task<BrowserPage> OpenAsync(string query = "", string? shows = null, ViewportSettings? viewing = null) =>
        browser.OpenNewAsync(
            new SamplePage("register", false, "/beslutninger/") { Query = query, ReadySelector = shows },
            sites.Archive,
            viewing ?? ViewportSettings.Desktop,
            _ => Task.CompletedTask
        );
}
