using System.Net;
using KkrSite.TestTools;

namespace KkrSite.Tests.Preview;

/// <summary>Which events open pages get after a save, and what they show. Every test waits for an event, not for a fixed time.</summary>
public sealed class PreviewRebuildTests : IAsyncLifetime
{
    private const string ItemPage = "/moeder/midtjylland/2024-11-19/punkt-3-1/";

    private readonly TemporaryFolder folder = new();
    private RunningPreview preview = null!;

    private string ItemFile => folder["input/moeder/midtjylland/2024-11-19/3.1-punkt.md"];

    public ValueTask InitializeAsync()
    {
        new ContentFolder().WithItem("3.2", "Andet punkt", null, "Tekst.").Save(folder["input"]);
        preview = RunningPreview.Start(folder["input"]);
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        await preview.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task An_open_page_gets_its_state_at_once_and_again_after_a_change()
    {
        var next = await preview.ListenAsync(ItemPage);
        var before = await next();
        (await preview.GetTextAsync(ItemPage)).ShouldContain($"data-state=\"{before}\"");

        Edit("Busserne kører hver time.", "Busserne kører hver halve time.");
        var after = await next();

        after.ShouldNotBe(before);
        var page = await preview.GetTextAsync(ItemPage);
        page.ShouldContain($"data-state=\"{after}\"");
        page.ShouldContain("hver halve time");
    }

    [Fact]
    public async Task An_unchanged_open_page_gets_no_event()
    {
        var changed = await preview.ListenAsync(ItemPage);
        var other = await preview.ListenAsync("/ordliste/");
        await changed();
        var before = await other();

        Edit("hver time", "hver halve time");
        await changed();

        // Its next event is the one for its own change.
        File.WriteAllText(folder["input/ordliste.yml"], "RAR: Et råd.\n");
        (await other()).ShouldNotBe(before);
        (await preview.GetTextAsync("/ordliste/")).ShouldContain("Et råd.");
    }

    [Fact]
    public async Task Saving_by_replacing_a_file_triggers_a_rebuild()
    {
        var next = await preview.ListenAsync(ItemPage);
        await next();

        var draft = folder["input/moeder/midtjylland/2024-11-19/.3.1-punkt.md.swp"];
        File.WriteAllText(draft, File.ReadAllText(ItemFile).Replace("hver time", "hver anden time", StringComparison.Ordinal));
        File.Move(draft, ItemFile, overwrite: true);
        await next();

        (await preview.GetTextAsync(ItemPage)).ShouldContain("hver anden time");
    }

    [Fact]
    public async Task A_removed_page_becomes_the_404_page_and_returns_with_its_file()
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
    public async Task A_moved_page_redirects_after_the_rebuild()
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
    public async Task Errors_are_shown_at_every_address_until_they_are_fixed()
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
    public async Task A_warning_is_shown_on_the_pages_that_it_concerns()
    {
        var next = await preview.ListenAsync(ItemPage);
        await next();

        Edit("Busserne kører", "SKRIV HER: busserne kører");
        await next();

        (await preview.GetTextAsync(ItemPage)).ShouldContain("<summary>Forhåndsvisning: 1 advarsel</summary>");
        (await preview.GetTextAsync("/moeder/midtjylland/2024-11-19/")).ShouldContain("advarsel KKR0603");
        (await preview.GetTextAsync("/")).ShouldContain("advarsel KKR0603");
        (await preview.GetTextAsync("/moeder/midtjylland/2024-11-19/punkt-3-2/")).ShouldNotContain("KKR0603");
    }

    [Fact]
    public async Task The_preview_recovers_when_the_input_folder_is_removed_and_restored()
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

        // The folder is watched again.
        Edit("hver time", "hver halve time");
        (await next()).ShouldNotBe(before);
    }

    [Fact]
    public async Task Files_in_a_new_folder_trigger_a_rebuild()
    {
        var next = await preview.ListenAsync("/moeder/sjaelland/2025-01-15/");
        await next();

        Directory.CreateDirectory(folder["input/moeder/sjaelland/2025-01-15"]);
        File.WriteAllText(folder["input/moeder/sjaelland/2025-01-15/moede.md"], "---\ndato: 2025-01-15\nstatus: dagsorden\n---\n");
        await next();

        // Between creating the folder and its file there may have been a separate build with an error.
        while ((await preview.GetAsync("/moeder/sjaelland/2025-01-15/")).StatusCode != HttpStatusCode.OK)
        {
            await next();
        }
    }

    [Fact]
    public async Task Several_open_pages_are_notified_and_released_when_the_preview_stops()
    {
        await using var other = RunningPreview.Start(folder["input"]);
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
