using KkrSite.BrowserTests.Fixtures;
using KkrSite.TestTools;

namespace KkrSite.BrowserTests.Hosting;

/// <summary>A page of the preview reloads when its file changes, and keeps its scroll position.</summary>
[Collection(InteractionCollection.Name)]
public sealed class PreviewReloadTests(BrowserFixture browser) : IAsyncLifetime
{
    private const string Path = "/moeder/midtjylland/2025-10-20/punkt-1/";

    private const string IsScrolledBack = "() => Math.abs(scrollY - 700) <= 2";

    private static readonly string LongText = string.Concat(
        Enumerable.Range(1, 80).Select(i => $"Afsnit {i} af en lang tekst, som fylder mere end et vindue.\n\n")
    );

    private readonly TemporaryFolder folder = TemporaryFolder.CopyOf(RepositoryFolder.GetPath("tests/KkrSite.BrowserTests/Sites/full"));
    private PublishedSite site = null!;

    public async ValueTask InitializeAsync()
    {
        foreach (var name in (string[])["udkast", "takster-2025"])
        {
            folder.Write($"moeder/syddanmark/2025-03-14/bilag/{name}.pdf", MinimalPdf.Create());
        }

        Write("moede.md", "---\ndato: 2025-10-20\nstatus: dagsorden\n---\n");
        Write("1-tog.md", $"---\npunkt: \"1\"\ntitel: Tog\n---\n\n{LongText}");
        site = await PublishedSite.StartAsync(folder.Path, "https://proevearkivet.example/", reloads: true);
    }

    public async ValueTask DisposeAsync()
    {
        await site.DisposeAsync();
        folder.Dispose();
    }

    [Fact(Skip = TestMachine.NoBrowser, SkipType = typeof(TestMachine), SkipUnless = nameof(TestMachine.HasBrowser))]
    public async Task Preview_page_reloads_when_its_file_changes_and_keeps_the_scroll_position()
    {
        await using var page = await OpenAsync();
        await page.Page.EvaluateAsync("() => scrollTo(0, 700)");

        Write("1-tog.md", $"---\npunkt: \"1\"\ntitel: Tog og busser\n---\n\n{LongText}");
        await page.Page.GetByRole(AriaRole.Heading, new() { Name = "Tog og busser" }).First.WaitForAsync();

        await page.Page.WaitForFunctionAsync(IsScrolledBack);
        (await ReadProblemsAsync(page)).ShouldBeEmpty();
    }

    [Fact(Skip = TestMachine.NoBrowser, SkipType = typeof(TestMachine), SkipUnless = nameof(TestMachine.HasBrowser))]
    public async Task Preview_page_shows_an_error_and_returns_to_the_scroll_position_when_fixed()
    {
        await using var page = await OpenAsync();
        await page.Page.EvaluateAsync("() => scrollTo(0, 700)");

        Write("1-tog.md", "---\npunkt: \"1\"\ntitel: Tog\nemner: [findes-ikke]\n---\n\n" + LongText);
        await page.Page.GetByText("emnet 'findes-ikke' findes ikke").WaitForAsync();
        page.Page.Url.ShouldEndWith(Path);
        (await page.Page.TitleAsync()).ShouldBe("Fejl i indholdet");
        (await page.Page.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('h1')).fontFamily")).ShouldContain(
            "Source Serif"
        );

        Write("1-tog.md", $"---\npunkt: \"1\"\ntitel: Tog\n---\n\n{LongText}");
        await page.Page.GetByRole(AriaRole.Heading, new() { Name = "Tog" }).First.WaitForAsync();

        await page.Page.WaitForFunctionAsync(IsScrolledBack);
        (await ReadProblemsAsync(page)).ShouldBeEmpty();
    }

    // A page closes its event stream when the reader leaves it.
    private static async Task<IEnumerable<string>> ReadProblemsAsync(BrowserPage page) =>
        (await page.ReadProblemsAsync()).Where(complaint =>
            !(
                complaint.StartsWith("request failed", StringComparison.Ordinal)
                && complaint.Contains("/haendelser", StringComparison.Ordinal)
            )
        );

    private Task<BrowserPage> OpenAsync() =>
        browser.OpenNewAsync(new SamplePage("the item", IsFull: false, Path), site, ViewportSettings.Desktop, _ => Task.CompletedTask);

    private void Write(string file, string text) =>
        folder.Write($"moeder/midtjylland/2025-10-20/{file}", System.Text.Encoding.UTF8.GetBytes(text));
}
