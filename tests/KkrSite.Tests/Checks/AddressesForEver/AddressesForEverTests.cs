using System.Net;
using System.Text;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Model;
using KkrSite.Preview;

namespace KkrSite.Tests.Checks.AddressesForEver;

/// <summary>Whatever an editor does, no address that was published vanishes without a word, and the lines that the build suggests mend it.</summary>
public sealed class AddressesForEverTests
{
    private const int Edits = 100;

    private static readonly string[] Published = [.. new EditedArchive().Build().Result.NewAddresses.Select(address => address.Value)];

    [Fact]
    public void After_a_hundred_random_edits_every_vanished_address_is_told_of_and_answers_once_the_suggested_lines_are_taken()
    {
        Published.Length.ShouldBeGreaterThan(190);
        var vanishedInAll = 0;
        var redirected = 0;
        for (var seed = 0; seed < Edits; seed++)
        {
            var archive = new EditedArchive();
            var edits = $"seed {seed}: {string.Join(", ", new RandomEdits(archive, seed).Make())}";
            archive.Files["adresser.txt"] = string.Join('\n', Published);

            var (_, store, diagnostics) = archive.Build();
            var vanished = Published.Where(address => !store.Files.ContainsKey(UrlPath.Parse(address).FilePath)).ToArray();
            var lines = SuggestedLines(diagnostics, edits);

            // Every one is named, or below one that is; and none is named that still stands.
            var named = lines.Select(line => line.Split(' ')[0]).ToArray();
            vanished.Where(address => !named.Any(name => IsAtOrBelow(address, name))).ShouldBeEmpty(edits);
            named.Except(vanished).ShouldBeEmpty(edits);

            archive.Files["omdirigeringer.txt"] = string.Join('\n', lines)
                .Replace("ÅÅÅÅ-MM-DD begrundelse", "2026-01-31 En prøve.", StringComparison.Ordinal);
            var site = archive.Serve();
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
        var errors = diagnostics.Sorted().Where(diagnostic => diagnostic.Severity == Severity.Error).ToArray();
        errors.ShouldAllBe(error => error.Code == DiagnosticCodes.VanishedAddress, edits);
        return [.. errors.Select(error => error.Message[(error.Message.LastIndexOf("): ", StringComparison.Ordinal) + 3)..])];
    }

    private static bool IsAtOrBelow(string address, string name) =>
        address == name || (name.EndsWith('/') && address.StartsWith(name, StringComparison.Ordinal));

    // In one step: the rules name the end of each way.
    private static bool IsRedirected(PreviewBuild site, string address, string edits)
    {
        var answer = AnswerRequest.Of(site, address);
        if (answer.Status == HttpStatusCode.Gone)
        {
            Encoding.UTF8.GetString(answer.Body.Span).ShouldContain("taget ned 31. januar 2026. En prøve.");
            return false;
        }

        answer.Status.ShouldBe(HttpStatusCode.MovedPermanently, $"{edits}: {address}");
        AnswerRequest.Of(site, answer.Location!).Status.ShouldBe(HttpStatusCode.OK, $"{edits}: {address} to {answer.Location}");
        return true;
    }
}
