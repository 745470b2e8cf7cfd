using KkrSite.BrowserTests.Browsing;
using KkrSite.BrowserTests.Published;

namespace KkrSite.BrowserTests.Previewing;

/// <summary>A page of the preview follows its file: it loads itself again, and the reader stays where they were.</summary>
[Collection(UsedCollection.Name)]
public sealed class ReloadTests(ReaderBrowser browser) : IAsyncLifetime
{
    private const string Path = "/moeder/midtjylland/2025-10-20/punkt-1/";

    private const string IsBack = "() => Math.abs(scrollY - 700) <= 2";

    private static readonly string LongText = string.Concat(Enumerable.Range(1, 80).Select(i => $"Afsnit {i} af en lang tekst, som fylder mere end et vindue.\n\n"));

    private readonly TemporaryFolder folder = TemporaryFolder.CopyOf(Repository.PathOf("tests", "KkrSite.BrowserTests", "Sites", "full"));
    private PublishedSite site = null!;

    public async Task InitializeAsync()
    {
        foreach (var name in (string[])["udkast", "takster-2025"])
        {
            folder.Write($"moeder/syddanmark/2025-03-14/bilag/{name}.pdf", TinyPdf.Make());
        }

        Write("moede.md", "---\ndato: 2025-10-20\nstatus: dagsorden\n---\n");
        Write("1-tog.md", $"---\npunkt: \"1\"\ntitel: Tog\n---\n\n{LongText}");
        site = await PublishedSite.StartAsync(folder.Path, "https://proevearkivet.example/", reloads: true);
    }

    public async Task DisposeAsync()
    {
        await site.DisposeAsync();
        folder.Dispose();
    }

    [BrowserFact]
    public async Task A_page_reloads_itself_and_its_reader_stays_in_place()
    {
        await using var page = await OpenAsync();
        await page.Page.EvaluateAsync("() => scrollTo(0, 700)");

        Write("1-tog.md", $"---\npunkt: \"1\"\ntitel: Tog og busser\n---\n\n{LongText}");
        await page.Page.GetByRole(AriaRole.Heading, new() { Name = "Tog og busser" }).First.WaitForAsync();

        await page.Page.WaitForFunctionAsync(IsBack);
        (await ComplaintsAsync(page)).ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task Errors_come_and_go_and_the_reader_is_back_in_place()
    {
        await using var page = await OpenAsync();
        await page.Page.EvaluateAsync("() => scrollTo(0, 700)");

        Write("1-tog.md", "---\npunkt: \"1\"\ntitel: Tog\nemner: [findes-ikke]\n---\n\n" + LongText);
        await page.Page.GetByText("emnet 'findes-ikke' findes ikke").WaitForAsync();
        page.Page.Url.ShouldEndWith(Path);
        (await page.Page.TitleAsync()).ShouldBe("Fejl i indholdet");
        (await page.Page.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('h1')).fontFamily")).ShouldContain("Source Serif");

        Write("1-tog.md", $"---\npunkt: \"1\"\ntitel: Tog\n---\n\n{LongText}");
        await page.Page.GetByRole(AriaRole.Heading, new() { Name = "Tog" }).First.WaitForAsync();

        await page.Page.WaitForFunctionAsync(IsBack);
        (await ComplaintsAsync(page)).ShouldBeEmpty();
    }

    // A page that is left lets go of the events that it listened to.
    private static async Task<IEnumerable<string>> ComplaintsAsync(OpenPage page) =>
        (await page.ComplaintsAsync()).Where(complaint => !(complaint.StartsWith("request failed", StringComparison.Ordinal) && complaint.Contains("/haendelser", StringComparison.Ordinal)));

    private Task<OpenPage> OpenAsync() =>
        browser.OpenNewAsync(new PageKind("the item", IsFull: false, Path), site, Viewing.Desk, _ => Task.CompletedTask);

    private void Write(string file, string text) => folder.Write($"moeder/midtjylland/2025-10-20/{file}", System.Text.Encoding.UTF8.GetBytes(text));
}
