using System.Net;
using System.Text;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Model;
using KkrSite.Preview;

namespace KkrSite.Tests.PublishedAddresses;

/// <summary>No published address is removed without an error, and the lines that the build suggests correct it.</summary>
public sealed class AddressPermanenceTests
{
    private const int Edits = 20;

    private static readonly string[] Published = [.. new EditableArchive().Build().Result.NewAddresses.Select(address => address.Value)];

    [Fact]
    public void Suggested_redirects_restore_every_address_that_random_edits_removed()
    {
        Published.Length.ShouldBeGreaterThan(190);
        var vanishedInAll = 0;
        var redirected = 0;
        for (var seed = 0; seed < Edits; seed++)
        {
            var archive = new EditableArchive();
            var edits = $"seed {seed}: {string.Join(", ", new SimulatedArchiveEditor(archive, seed).Edit())}";
            archive.Files["adresser.txt"] = string.Join('\n', Published);

            var (_, store, diagnostics) = archive.Build();
            var vanished = Published.Where(address => !store.Files.ContainsKey(UrlPath.Parse(address).FilePath)).ToArray();
            var lines = SuggestedLines(diagnostics, edits);

            // Every removed address, or a parent of it, is reported; no existing address is.
            var named = lines.Select(line => line.Split(' ')[0]).ToArray();
            vanished.Where(address => !named.Any(name => IsAtOrBelow(address, name))).ShouldBeEmpty(edits);
            named.Except(vanished).ShouldBeEmpty(edits);

            archive.Files["omdirigeringer.txt"] = string.Join('\n', lines)
                .Replace("ÅÅÅÅ-MM-DD begrundelse", "2026-01-31 En prøve.", StringComparison.Ordinal);
            var site = archive.BuildPreview();
            site.IsBroken.ShouldBeFalse(edits);
            foreach (var address in vanished)
            {
                redirected += IsRedirected(site, address, edits) ? 1 : 0;
            }

            vanishedInAll += vanished.Length;
        }

        vanishedInAll.ShouldBeGreaterThan(Edits * 5);
        redirected.ShouldBeGreaterThan(vanishedInAll / 3, "the guesses are worth making");
    }

    private static string[] SuggestedLines(DiagnosticBag diagnostics, string edits)
    {
        var errors = diagnostics.ToSortedArray().Where(diagnostic => diagnostic.Severity == Severity.Error).ToArray();
        errors.ShouldAllBe(error => error.Code == DiagnosticCodes.VanishedAddress, edits);
        return [.. errors.Select(error => error.Message[(error.Message.LastIndexOf("): ", StringComparison.Ordinal) + 3)..])];
    }

    private static bool IsAtOrBelow(string address, string name) =>
        address == name || (name.EndsWith('/') && address.StartsWith(name, StringComparison.Ordinal));

    // In one step: the rules contain the final target of each redirect.
    private static bool IsRedirected(PreviewBuild site, string address, string edits)
    {
        var answer = PreviewRequestResolver.Resolve(site, address);
        if (answer.Status == HttpStatusCode.Gone)
        {
            Encoding.UTF8.GetString(answer.ShouldBeOfType<FileResponse>().Body.Span).ShouldContain("taget ned 31. januar 2026. En prøve.");
            return false;
        }

        var location = answer.ShouldBeOfType<RedirectResponse>($"{edits}: {address}").Location;
        PreviewRequestResolver
            .Resolve(site, location)
            .Status.ShouldBe(HttpStatusCode.OK, $"{edits}: {address} to {location}");
        return true;
    }
}
