using System.Diagnostics;
using System.Text.Json;
using KkrSite.BrowserTests.Fixtures;
using KkrSite.TestTools;

namespace KkrSite.BrowserTests.Documents;

[Collection(DocumentCollection.Name)]
public sealed class HtmlStandardTests(PublishedSites sites)
{
    private static readonly string Validator = RepositoryFolder.GetPath("theme/node_modules/html-validate/bin/html-validate.mjs");

    // All recommended rules of html-validate, with its rules on accessibility and whole documents, except void-style: <hr> and
    // <hr /> mean the same to a browser. Files of other hosts would need an integrity hash; our own do not.
    private static readonly string Rules = RepositoryFolder.GetPath("tests/KkrSite.BrowserTests/htmlvalidate.json");

    [Fact]
    public async Task Every_page_of_both_sites_is_valid_html()
    {
        using var folder = new TemporaryFolder();
        Write(folder, "archive", sites.Archive);
        Write(folder, "full", sites.Full);

        (await ValidateAsync(folder)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Html_validator_reports_an_invalid_page()
    {
        using var folder = new TemporaryFolder();
        folder.Write(
            "page.html",
            "<!DOCTYPE html>\n<html lang=\"da\"><head><title>Prøve</title></head><body><p><div>Æ</div></p></body></html>"u8
        );

        (await ValidateAsync(folder)).ShouldContain(fault => fault.Contains("page.html", StringComparison.Ordinal));
    }

    private static void Write(TemporaryFolder folder, string name, PublishedSite site)
    {
        foreach (var (path, content) in site.Files.Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal)))
        {
            folder.Write($"{name}/{path}", content.Span);
        }
    }

    private static IEnumerable<string> ParseFaults(string report, string folder)
    {
        using var json = JsonDocument.Parse(report);
        return
        [
            .. json
                .RootElement.EnumerateArray()
                .SelectMany(file =>
                    file.GetProperty("messages")
                        .EnumerateArray()
                        .Select(message =>
                            $"{Path.GetRelativePath(folder, file.GetProperty("filePath").GetString()!)}"
                            + $"({message.GetProperty("line")},{message.GetProperty("column")}): "
                            + $"{message.GetProperty("ruleId").GetString()}: {message.GetProperty("message").GetString()}"
                        )
                ),
        ];
    }

    // The report goes to a file: when the validator exits, output to a pipe beyond the pipe's size is lost.
    private static async Task<IEnumerable<string>> ValidateAsync(TemporaryFolder folder)
    {
        File.Exists(Validator)
            .ShouldBeTrue($"{Validator} is missing: the theme's build installs it (dotnet build theme), from theme/package.json.");
        using var report = new TemporaryFolder();
        var file = Path.Combine(report.Path, "report.json");
        using var process = Process.Start(
            new ProcessStartInfo("node", [Validator, "--config", Rules, "--formatter", $"json={file}", "--ext", "html", folder.Path])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();

        File.Exists(file).ShouldBeTrue($"html-validate made no report: {await output}{await error}");
        return ParseFaults(await File.ReadAllTextAsync(file), folder.Path);
    }
}
