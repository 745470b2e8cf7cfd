using System.Net;
using KkrSite.Reporting;
using KkrSite.Tests.Commands;
using KkrSite.TestTools;

namespace KkrSite.Tests.PublishedAddresses;

/// <summary>A build that takes the place of a published site is compared with the ledger that was published.</summary>
public sealed class PublishedLedgerTests : IDisposable
{
    private const string RealSite = "titel: Prøve\nadresse: https://arkiv.dk/";

    private readonly TemporaryFolder folder = new();

    public PublishedLedgerTests()
    {
        new ContentFolder().With("site.yml", RealSite).Save(folder["input"]);
        CommandRun.Execute("check", "--input", folder["input"], "--update-ledger").ExitCode.ShouldBe(ExitCode.Success);
        File.Copy(folder["input/adresser.txt"], folder["udgivet.txt"]);
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void An_unchanged_archive_is_published() => Build().ExitCode.ShouldBe(ExitCode.Success);

    [Fact]
    public void A_meeting_that_vanished_with_its_lines_of_the_ledger_stops_the_build()
    {
        Directory.Delete(folder["input/moeder/midtjylland/2024-11-19"], recursive: true);
        new ContentFolder().With("site.yml", RealSite).WithMeeting("midtjylland", "2025-01-20").Save(folder["andet"]);
        Directory.Move(folder["andet/moeder/midtjylland/2025-01-20"], folder["input/moeder/midtjylland/2025-01-20"]);
        KeepLedgerLines(_ => false);
        CommandRun.Execute("check", "--input", folder["input"], "--update-ledger").ExitCode.ShouldBe(ExitCode.Success);

        var run = Build();

        run.ExitCode.ShouldBe(ExitCode.ContentErrors);
        run.Messages.ShouldContain("fejl KKR0306: '/moeder/midtjylland/2024-11-19/' har været udgivet (og ");
        Directory.Exists(folder["output"]).ShouldBeFalse();
    }

    [Fact]
    public void A_ledger_that_has_become_empty_stops_the_build()
    {
        KeepLedgerLines(_ => false);

        var run = Build();

        run.ExitCode.ShouldBe(ExitCode.ContentErrors);
        run.Messages.ShouldContain("fejl KKR0307");
    }

    [Fact]
    public void A_missing_ledger_stops_the_build()
    {
        File.Delete(folder["input/adresser.txt"]);

        Build().Messages.ShouldContain("fejl KKR0307");
    }

    [Fact]
    public void New_addresses_have_to_be_in_the_ledger_before_they_are_published()
    {
        new ContentFolder().With("site.yml", RealSite).With("sider/klima.md", "---\ntitel: Klima\n---\nOm klima.").Save(folder["input"]);

        var run = Build();
        run.ExitCode.ShouldBe(ExitCode.ContentErrors);
        run.Messages.ShouldContain("den første er '/klima/'");
        run.Messages.ShouldContain("kkrsite check --update-ledger");

        CommandRun.Execute("check", "--input", folder["input"], "--update-ledger").ExitCode.ShouldBe(ExitCode.Success);
        Build().ExitCode.ShouldBe(ExitCode.Success);
    }

    [Fact]
    public void The_published_list_of_addresses_is_what_the_next_build_is_compared_with()
    {
        Build().ExitCode.ShouldBe(ExitCode.Success);

        File.ReadAllText(folder["output/data/adresser.txt"]).ShouldBe(File.ReadAllText(folder["input/adresser.txt"]));
        Run("build", folder["output/data/adresser.txt"], "--output", folder["andet"]).ExitCode.ShouldBe(ExitCode.Success);
    }

    [Theory]
    [InlineData("<!doctype html><html>fejl 500</html>")]
    [InlineData("/moeder/\nikke en adresse\n")]
    [InlineData("# bogen\n<html>\n")]
    public void A_published_ledger_with_anything_but_addresses_stops_the_build(string content)
    {
        File.WriteAllText(folder["udgivet.txt"], content);

        var run = Build();

        run.ExitCode.ShouldBe(ExitCode.ContentErrors);
        run.Messages.ShouldContain("fejl KKR0309");
    }

    [Fact]
    public void A_published_ledger_that_is_not_there_stops_the_build()
    {
        var run = Run("build", folder["findes-ikke.txt"], "--output", folder["output"]);

        run.ExitCode.ShouldBe(ExitCode.ContentErrors);
        run.Messages.ShouldContain("fejl KKR0309");
        Directory.Exists(folder["output"]).ShouldBeFalse();
    }

    [Theory]
    [InlineData(404, "", ExitCode.Success, "advarsel KKR0308")]
    [InlineData(500, "/moeder/", ExitCode.ContentErrors, "fejl KKR0309")]
    [InlineData(200, "/\n/gammel/\n", ExitCode.ContentErrors, "fejl KKR0306: '/gammel/'")]
    [InlineData(200, "/\n/moeder/\n", ExitCode.Success, "")]
    public async Task The_published_ledger_is_fetched_from_the_web(int status, string list, ExitCode code, string message)
    {
        using var listener = Listen(out var address);
        var answering = AnswerAsync(listener, status, list);

        var run = await Task.Run(() => Run("build", address + "data/adresser.txt", "--output", folder["output"]));

        await answering;
        run.ExitCode.ShouldBe(code);
        run.Messages.ShouldContain(message);
    }

    [Fact]
    public void A_web_address_that_does_not_answer_stops_the_build()
    {
        Run("build", "http://127.0.0.1:9/data/adresser.txt", "--output", folder["output"]).Messages.ShouldContain("fejl KKR0309");
    }

    [Theory]
    [InlineData("https://kkr-arkivet.example/")]
    [InlineData("https://www.example.com/")]
    [InlineData("http://localhost/")]
    public void An_archive_with_an_example_address_is_not_published(string address)
    {
        File.WriteAllText(folder["input/site.yml"], "titel: Prøve\nadresse: " + address);

        Build().Messages.ShouldContain("fejl KKR0310");
        Build("--base-url", "https://arkiv.dk/").ExitCode.ShouldBe(ExitCode.Success);
        Build("--no-index").ExitCode.ShouldBe(ExitCode.Success);
        Run("check", folder["udgivet.txt"]).ExitCode.ShouldBe(ExitCode.Success);
    }

    [Fact]
    public void An_archive_without_meetings_is_not_published()
    {
        Directory.Delete(folder["input/moeder"], recursive: true);

        Build().Messages.ShouldContain("fejl KKR0310: arkivet kan ikke udgives sådan: der er intet møde");
    }

    [Fact]
    public void An_archive_without_settings_is_not_published()
    {
        File.Delete(folder["input/site.yml"]);

        Build().Messages.ShouldContain("input/site.yml: fejl KKR0310: arkivet kan ikke udgives sådan: site.yml mangler");
    }

    private CommandRun Build(params string[] rest) => Run("build", folder["udgivet.txt"], ["--output", folder["output"], .. rest]);

    private CommandRun Run(string command, string published, params string[] rest) =>
        CommandRun.Execute([command, "--input", folder["input"], "--published", published, .. rest]);

    private void KeepLedgerLines(Func<string, bool> isKept) =>
        File.WriteAllLines(folder["input/adresser.txt"], File.ReadAllLines(folder["input/adresser.txt"]).Where(isKept));

    private static HttpListener Listen(out string address)
    {
        for (var port = 20_000 + Random.Shared.Next(20_000); ; port++)
        {
            var listener = new HttpListener();
            address = $"http://127.0.0.1:{port}/";
            listener.Prefixes.Add(address);
            try
            {
                listener.Start();
                return listener;
            }
            catch (HttpListenerException)
            {
                listener.Close();
            }
        }
    }

    private static async Task AnswerAsync(HttpListener listener, int status, string content)
    {
        var context = await listener.GetContextAsync();
        context.Response.StatusCode = status;
        await using var writer = new StreamWriter(context.Response.OutputStream);
        await writer.WriteAsync(content);
    }
}
