using System.Collections.Immutable;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Model;
using KkrSite.Site.ExternalLinks;

namespace KkrSite.Site.Tests.ExternalLinks;

/// <summary>External links are requested once each and reported at every location.</summary>
public sealed class ExternalLinkCheckerTests
{
    private static readonly Uri Own = new("https://arkiv.example/");

    [Fact]
    public async Task Dead_links_are_reported_at_each_location_and_apart_from_other_failures()
    {
        await using var website = await LocalWebsite.StartAsync();

        var reported = await ReportAsync(
            $"Se [siden]({website.Address}/side), [den]({website.Address}/flyttet) og <{website.Address}/kun-get>."
                + $"\n\n[Væk]({website.Address}/borte)"
                + $"\n\n{website.Address}/borte, igen, og {website.Address}/fejl eller {website.Address}/ring."
        );

        reported.ShouldBe([
            "(3) KKR0440 'W/borte' findes ikke længere: svaret var 404. Ret adressen, eller fjern den.",
            "(5) KKR0440 'W/borte' findes ikke længere: svaret var 404. Ret adressen, eller fjern den.",
            "(5) KKR0441 'W/fejl' svarede ikke, som den skulle: svaret var 500. Prøv igen senere, eller se efter i en browser.",
            "(5) KKR0441 'W/ring' svarede ikke, som den skulle: svaret var 302. Prøv igen senere, eller se efter i en browser.",
        ]);
        website.Requests.Count(request => request == "HEAD /borte").ShouldBe(1);
        website.Requests.ShouldContain("GET /kun-get");

        async Task<string[]> ReportAsync(string text)
        {
            var diagnostics = new DiagnosticBag();
            ExternalLinkReporter.Report(await CheckAsync(text), diagnostics);
            return
            [
                .. diagnostics
                    .ToSortedArray()
                    .Select(diagnostic => $"({diagnostic.Location.Line}) {diagnostic.Code.Id} {diagnostic.Message}")
                    .Select(line => line.Replace(website.Address, "W", StringComparison.Ordinal)),
            ];
        }
    }

    [Fact]
    public async Task An_unresponsive_website_is_abandoned_after_three_requests()
    {
        using var website = new SilentWebsite();
        using var client = new HttpClient(website) { Timeout = TimeSpan.FromMilliseconds(50) };
        var text = string.Join(' ', Enumerable.Range(1, 8).Select(number => $"https://kl.dk/langsom?{number}"));

        var answers = await CheckAsync(text, client);

        answers.ShouldAllBe(answer => answer.Status == ExternalLinkStatus.Inconclusive);
        website.RequestCount.ShouldBe(3);
    }

    [Fact]
    public async Task A_missing_network_is_reported_once_and_no_link_is_reported()
    {
        var diagnostics = new DiagnosticBag();

        ExternalLinkReporter.Report(await CheckAsync("Se https://findes-ikke.invalid/a og https://heller-ikke.invalid/b."), diagnostics);

        diagnostics.ToSortedArray().Select(diagnostic => diagnostic.Code.Id).ShouldBe(["KKR0442"]);
    }

    [Fact]
    public async Task An_unreachable_website_is_reported_when_other_websites_respond()
    {
        await using var website = await LocalWebsite.StartAsync();
        var diagnostics = new DiagnosticBag();

        ExternalLinkReporter.Report(await CheckAsync($"Se {website.Address}/side og http://127.0.0.1:1/."), diagnostics);

        diagnostics.ToSortedArray().Select(diagnostic => diagnostic.Code.Id).ShouldBe(["KKR0441"]);
    }

    [Theory]
    [InlineData("Se https://da.wikipedia.org/wiki/KKR_(Danmark).", "https://da.wikipedia.org/wiki/KKR_(Danmark)")]
    [InlineData("[a](https://kl.dk/a), (https://kl.dk/b)", "https://kl.dk/a https://kl.dk/b")]
    [InlineData("**https://kl.dk/a#b**", "https://kl.dk/a")]
    [InlineData("https://arkiv.example/moeder/ og mailto:a@kl.dk", "")]
    [InlineData("https://kl.dk/a https://kl.dk/a", "https://kl.dk/a")]
    [InlineData("http og https://", "")]
    public void External_addresses_are_delimited_as_in_Markdown(string text, string addresses) =>
        string.Join(' ', ExternalLinkFinder.Find(Files(text), Own).Select(link => link.Url.AbsoluteUri)).ShouldBe(addresses);

    private static async Task<ImmutableArray<ExternalLinkResult>> CheckAsync(string text)
    {
        using var client = ExternalLinkClient.Create();
        return await CheckAsync(text, client);
    }

    private static Task<ImmutableArray<ExternalLinkResult>> CheckAsync(string text, HttpClient client) =>
        new ExternalLinkChecker(client, TimeSpan.Zero).CheckAsync(ExternalLinkFinder.Find(Files(text), Own), CancellationToken.None);

    private static ImmutableArray<ContentFileText> Files(string text) =>
        [
            new ContentFileText(
                "input/sider/om.md",
                [new LocatedText(new SourceLocation("input/sider/om.md", 1, 1), text, IsBody: true)],
                []
            ),
        ];
}
