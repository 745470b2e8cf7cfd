using System.Diagnostics;
using System.Text.Json;
using KkrSite.BrowserTests.Published;

namespace KkrSite.BrowserTests.Documents;

[Collection(SiteCollection.Name)]
public sealed class HtmlStandardTests(PublishedSites sites)
{
    private static readonly string Validator = Repository.PathOf("theme", "node_modules", "html-validate", "bin", "html-validate.mjs");
    private static readonly string Rules = Repository.PathOf("tests", "KkrSite.BrowserTests", "htmlvalidate.json");

    [Fact]
    public async Task Every_page_of_both_sites_keeps_to_the_html_standard()
    {
        File.Exists(Validator).ShouldBeTrue($"{Validator} is missing: the theme's build installs it (dotnet build theme), from theme/package.json.");
        using var folder = new TemporaryFolder();
        Write(folder, "archive", sites.Archive);
        Write(folder, "full", sites.Full);

        var (report, error) = await RunAsync("node", Validator, "--config", Rules, "--formatter", "json", "--ext", "html", folder.Path);

        report.ShouldStartWith("[", customMessage: error);
        Faults(report, folder.Path).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_validator_sees_a_fault_where_there_is_one()
    {
        using var folder = new TemporaryFolder();
        folder.Write("page.html", "<!DOCTYPE html>\n<html lang=\"da\"><head><title>Prøve</title></head><body><p><div>Æ</div></p></body></html>"u8);

        var (report, error) = await RunAsync("node", Validator, "--config", Rules, "--formatter", "json", "--ext", "html", folder.Path);

        report.ShouldStartWith("[", customMessage: error);
        Faults(report, folder.Path).ShouldContain(fault => fault.Contains("page.html", StringComparison.Ordinal));
    }

    private static void Write(TemporaryFolder folder, string name, PublishedSite site)
    {
        foreach (var (path, content) in site.Files.Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal)))
        {
            folder.Write($"{name}/{path}", content.Span);
        }
    }

    private static IEnumerable<string> Faults(string report, string folder)
    {
        using var json = JsonDocument.Parse(report);
        return
        [
            .. json.RootElement.EnumerateArray().SelectMany(file => file.GetProperty("messages").EnumerateArray().Select(message =>
                $"{Path.GetRelativePath(folder, file.GetProperty("filePath").GetString()!)}({message.GetProperty("line")},{message.GetProperty("column")}): "
                + $"{message.GetProperty("ruleId").GetString()}: {message.GetProperty("message").GetString()}")),
        ];
    }

    private static async Task<(string Output, string Error)> RunAsync(string program, params IEnumerable<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (await output, await error);
    }
}
