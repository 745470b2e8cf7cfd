using System.Collections.Immutable;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Model;
using KkrSite.ExternalLinks;

namespace KkrSite.Tests.ExternalLinks;

/// <summary>Links to other websites are asked for once each, and what came of it is told where they stand.</summary>
public sealed class AskExternalLinksTests
{
    private static readonly Uri Own = new("https://arkiv.example/");

    [Fact]
    public async Task Dead_links_are_told_of_at_each_place_and_others_apart_from_them()
    {
        await using var website = await LocalWebsite.StartAsync();

        var told = await Tell(
            $"Se [siden]({website.Address}/side), [den]({website.Address}/flyttet) og <{website.Address}/kun-get>.\n\n[Væk]({website.Address}/borte)"
            + $"\n\n{website.Address}/borte, igen, og {website.Address}/fejl eller {website.Address}/ring.");

        told.ShouldBe(
        [
            "(3) KKR0440 'W/borte' findes ikke længere: svaret var 404. Ret adressen, eller fjern den.",
            "(5) KKR0440 'W/borte' findes ikke længere: svaret var 404. Ret adressen, eller fjern den.",
            "(5) KKR0441 'W/fejl' svarede ikke, som den skulle: svaret var 500. Prøv igen senere, eller se efter i en browser.",
            "(5) KKR0441 'W/ring' svarede ikke, som den skulle: svaret var 302. Prøv igen senere, eller se efter i en browser.",
        ]);
        website.Asked.Count(asked => asked == "HEAD /borte").ShouldBe(1);
        website.Asked.ShouldContain("GET /kun-get");

        async Task<string[]> Tell(string text)
        {
            var diagnostics = new DiagnosticBag();
            TellExternalLinks.Tell(await Ask(text), diagnostics);
            return
            [
                .. diagnostics.Sorted().Select(diagnostic =>
                    $"({diagnostic.Location.Line}) {diagnostic.Code.Id} {diagnostic.Message.Replace(website.Address, "W", StringComparison.Ordinal)}"),
            ];
        }
    }

    [Fact]
    public async Task A_website_that_does_not_answer_is_not_asked_for_ever()
    {
        using var website = new SilentWebsite();
        using var client = new HttpClient(website) { Timeout = TimeSpan.FromMilliseconds(50) };
        var text = string.Join(' ', Enumerable.Range(1, 8).Select(number => $"https://kl.dk/langsom?{number}"));

        var answers = await Ask(text, client);

        answers.ShouldAllBe(answer => answer.State == LinkState.WithoutAnswer);
        website.Asked.ShouldBe(3);
    }

    [Fact]
    public async Task A_machine_without_a_network_is_told_of_once_and_no_link_is_judged()
    {
        var diagnostics = new DiagnosticBag();

        TellExternalLinks.Tell(await Ask("Se https://findes-ikke.invalid/a og https://heller-ikke.invalid/b."), diagnostics);

        diagnostics.Sorted().Select(diagnostic => diagnostic.Code.Id).ShouldBe(["KKR0442"]);
    }

    [Fact]
    public async Task A_website_that_is_not_there_is_dead_while_others_answer()
    {
        await using var website = await LocalWebsite.StartAsync();
        var diagnostics = new DiagnosticBag();

        TellExternalLinks.Tell(await Ask($"Se {website.Address}/side og http://127.0.0.1:1/."), diagnostics);

        diagnostics.Sorted().Select(diagnostic => diagnostic.Code.Id).ShouldBe(["KKR0441"]);
    }

    [Theory]
    [InlineData("Se https://da.wikipedia.org/wiki/KKR_(Danmark).", "https://da.wikipedia.org/wiki/KKR_(Danmark)")]
    [InlineData("[a](https://kl.dk/a), (https://kl.dk/b)", "https://kl.dk/a https://kl.dk/b")]
    [InlineData("**https://kl.dk/a#b**", "https://kl.dk/a")]
    [InlineData("https://arkiv.example/moeder/ og mailto:a@kl.dk", "")]
    [InlineData("https://kl.dk/a https://kl.dk/a", "https://kl.dk/a")]
    [InlineData("http og https://", "")]
    public void Addresses_are_found_as_markdown_has_them(string text, string addresses) =>
        string.Join(' ', CollectExternalLinks.From(Files(text), Own).Select(link => link.Url.AbsoluteUri)).ShouldBe(addresses);

    private static async Task<ImmutableArray<LinkAnswer>> Ask(string text)
    {
        using var client = ExternalLinkClient.Create();
        return await Ask(text, client);
    }

    private static Task<ImmutableArray<LinkAnswer>> Ask(string text, HttpClient client) =>
        new AskExternalLinks(client, TimeSpan.Zero).AskAsync(CollectExternalLinks.From(Files(text), Own), CancellationToken.None);

    private static ImmutableArray<FileText> Files(string text) =>
        [new FileText("input/sider/om.md", [new PlacedText(new SourceLocation("input/sider/om.md", 1, 1), text, IsBody: true)], [])];
}
