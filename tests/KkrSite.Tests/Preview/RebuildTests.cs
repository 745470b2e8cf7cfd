using System.Net;

namespace KkrSite.Tests.Preview;

/// <summary>What a save does to what open pages are told and shown. Every test waits for the event and for no time.</summary>
public sealed class RebuildTests : IAsyncLifetime
{
    private const string ItemPage = "/moeder/midtjylland/2024-11-19/punkt-3-1/";

    private readonly TemporaryFolder folder = new();
    private RunningPreview preview = null!;

    private string ItemFile => folder["input/moeder/midtjylland/2024-11-19/3.1-punkt.md"];

    public Task InitializeAsync()
    {
        new ContentFolder().WithItem("3.2", "Andet punkt", null, "Tekst.").Save(folder["input"]);
        preview = RunningPreview.Of(folder["input"]);
        return Task.CompletedTask;
    }

    public async Task DisposeAsync()
    {
        await preview.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task A_page_is_told_at_once_what_stands_at_its_address_and_again_when_that_changes()
    {
        var next = await preview.ListenAsync(ItemPage);
        var before = await next();
        (await preview.TextAsync(ItemPage)).ShouldContain($"data-state=\"{before}\"");

        Edit("Busserne kører hver time.", "Busserne kører hver halve time.");
        var after = await next();

        after.ShouldNotBe(before);
        var page = await preview.TextAsync(ItemPage);
        page.ShouldContain($"data-state=\"{after}\"");
        page.ShouldContain("hver halve time");
    }

    [Fact]
    public async Task A_page_that_has_not_changed_is_told_nothing()
    {
        var changed = await preview.ListenAsync(ItemPage);
        var other = await preview.ListenAsync("/ordliste/");
        await changed();
        var before = await other();

        Edit("hver time", "hver halve time");
        await changed();

        // The next that it hears of is its own change.
        File.WriteAllText(folder["input/ordliste.yml"], "RAR: Et råd.\n");
        (await other()).ShouldNotBe(before);
        (await preview.TextAsync("/ordliste/")).ShouldContain("Et råd.");
    }

    [Fact]
    public async Task An_editor_may_save_by_putting_a_new_file_in_the_place_of_the_old()
    {
        var next = await preview.ListenAsync(ItemPage);
        await next();

        var draft = folder["input/moeder/midtjylland/2024-11-19/.3.1-punkt.md.swp"];
        File.WriteAllText(draft, File.ReadAllText(ItemFile).Replace("hver time", "hver anden time", StringComparison.Ordinal));
        File.Move(draft, ItemFile, overwrite: true);
        await next();

        (await preview.TextAsync(ItemPage)).ShouldContain("hver anden time");
    }

    [Fact]
    public async Task A_page_that_is_taken_away_becomes_the_404_page_and_comes_back_with_its_file()
    {
        const string Page = "/moeder/midtjylland/2024-11-19/punkt-3-2/";
        var file = folder["input/moeder/midtjylland/2024-11-19/3.2-punkt.md"];
        var next = await preview.ListenAsync(Page);
        var before = await next();

        File.Move(file, folder["gemt.md"]);
        await next();
        var gone = await preview.GetAsync(Page);
        gone.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await gone.Content.ReadAsStringAsync()).ShouldContain("data-status=\"404\"");

        File.Move(folder["gemt.md"], file);
        (await next()).ShouldBe(before);
        (await preview.GetAsync(Page)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_page_that_is_moved_leads_on_by_its_redirect()
    {
        const string Page = "/moeder/midtjylland/2024-11-19/punkt-3-2/";
        var next = await preview.ListenAsync(Page);
        await next();

        File.WriteAllText(folder["input/omdirigeringer.txt"], $"{Page} -> {ItemPage}\n");
        await next();
        File.Delete(folder["input/moeder/midtjylland/2024-11-19/3.2-punkt.md"]);
        await next();

        (await preview.GetAsync(Page)).Headers.Location!.OriginalString.ShouldBe(ItemPage);
    }

    [Fact]
    public async Task Errors_stand_at_every_address_and_vanish_when_they_are_mended()
    {
        var next = await preview.ListenAsync("/kkr/");
        var before = await next();

        Edit("titel: Ny busplan", "titel: Ny busplan\nemner: [findes-ikke]");
        await next();

        var broken = await preview.GetAsync("/kkr/");
        broken.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        var page = await broken.Content.ReadAsStringAsync();
        page.ShouldContain("3.1-punkt.md(4,9): fejl KKR0104");
        page.ShouldContain("emnet &#x27;findes-ikke&#x27; findes ikke");
        page.ShouldContain("Hvad betyder KKR0104?");
        var stylesheet = page.Split("<link rel=\"stylesheet\" href=\"")[1].Split('"')[0];
        stylesheet.ShouldStartWith("/assets/site.");
        (await preview.GetAsync(stylesheet)).StatusCode.ShouldBe(HttpStatusCode.OK);

        Edit("\nemner: [findes-ikke]", "");
        (await next()).ShouldBe(before);
        (await preview.GetAsync("/kkr/")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_warning_stands_at_the_foot_of_the_page_that_it_concerns()
    {
        var next = await preview.ListenAsync(ItemPage);
        await next();

        Edit("Busserne kører", "SKRIV HER: busserne kører");
        await next();

        (await preview.TextAsync(ItemPage)).ShouldContain("<summary>Forhåndsvisning: 1 advarsel</summary>");
        (await preview.TextAsync("/moeder/midtjylland/2024-11-19/")).ShouldContain("advarsel KKR0603");
        (await preview.TextAsync("/")).ShouldContain("advarsel KKR0603");
        (await preview.TextAsync("/moeder/midtjylland/2024-11-19/punkt-3-2/")).ShouldNotContain("KKR0603");
    }

    [Fact]
    public async Task The_folder_may_go_and_come_back()
    {
        var next = await preview.ListenAsync(ItemPage);
        var before = await next();

        Directory.Move(folder["input"], folder["vaek"]);
        await next();
        var gone = await preview.GetAsync(ItemPage);
        gone.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        (await gone.Content.ReadAsStringAsync()).ShouldContain("findes ikke. Siden kommer igen");

        Directory.Move(folder["vaek"], folder["input"]);
        (await next()).ShouldBe(before);

        // And it is watched as before.
        Edit("hver time", "hver halve time");
        (await next()).ShouldNotBe(before);
    }

    [Fact]
    public async Task Files_in_a_new_folder_are_seen()
    {
        var next = await preview.ListenAsync("/moeder/sjaelland/2025-01-15/");
        await next();

        Directory.CreateDirectory(folder["input/moeder/sjaelland/2025-01-15"]);
        File.WriteAllText(folder["input/moeder/sjaelland/2025-01-15/moede.md"], "---\ndato: 2025-01-15\nstatus: dagsorden\n---\n");
        await next();

        // Between the folder and its file there may have been a build of its own, with an error.
        while ((await preview.GetAsync("/moeder/sjaelland/2025-01-15/")).StatusCode != HttpStatusCode.OK)
        {
            await next();
        }
    }

    [Fact]
    public async Task Several_pages_are_told_and_all_of_them_let_go_when_the_preview_stops()
    {
        await using var other = RunningPreview.Of(folder["input"]);
        var pages = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => other.ListenAsync(ItemPage)));
        var states = await Task.WhenAll(pages.Select(next => next()));
        states.Distinct().ShouldHaveSingleItem();

        Edit("hver time", "hver halve time");
        var changed = await Task.WhenAll(pages.Select(next => next()));
        changed.Distinct().ShouldHaveSingleItem().ShouldNotBe(states[0]);
    }

    private void Edit(string old, string replacement)
    {
        var text = File.ReadAllText(ItemFile);
        text.ShouldContain(old);
        File.WriteAllText(ItemFile, text.Replace(old, replacement, StringComparison.Ordinal));
    }
}
