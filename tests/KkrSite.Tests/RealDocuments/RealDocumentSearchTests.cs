using System.Text.Json;
using KkrSite.Reporting;
using KkrSite.Tests.Commands;
using KkrSite.TestTools;

namespace KkrSite.Tests.RealDocuments;

/// <summary>In a search of the real documents, the first result is the item that a person would expect.</summary>
public sealed class RealDocumentSearchTests : IClassFixture<RealDocumentSearchTests.RealSite>
{
    private static readonly Dictionary<string, string> FirstResults = new(StringComparer.Ordinal)
    {
        ["sundhedsreform hovedstaden"] = "hovedstaden/2024-11-22/punkt-3-1",
        ["regeringens sundhedsudspil"] = "midtjylland/2024-11-19/punkt-3-1",
        ["implementering af sundhedsreformen"] = "midtjylland/2025-04-08/punkt-3-1",
        ["sundhedsreformens konsekvenser for klima"] = "midtjylland/2025-04-08/punkt-3-2",
        ["ældretilsyn hovedstaden"] = "hovedstaden/2024-11-22/punkt-3-8",
        ["ældretilsynet midtjylland"] = "midtjylland/2024-11-19/punkt-3-5",
        ["groen trepart"] = "hovedstaden/2024-11-22/punkt-3-13",
        ["grøn trepart hovedstaden"] = "hovedstaden/2024-11-22/punkt-3-13",
        ["erhvervshus hovedstaden resultatkontrakt"] = "hovedstaden/2024-11-22/punkt-3-2",
        ["erhvervshusene rammeaftale"] = "hovedstaden/2024-11-22/punkt-3-3",
        ["resultatkontrakt erhvervshus midtjylland 2025"] = "midtjylland/2024-11-19/punkt-3-6",
        ["resultatkontrakt 2020"] = "midtjylland/2020-02-05/punkt-3-2",
        ["trafikstøj"] = "hovedstaden/2024-11-22/punkt-3-4",
        ["støj"] = "hovedstaden/2024-11-22/punkt-3-4",
        ["infrastruktur VIP projekter"] = "hovedstaden/2024-11-22/punkt-3-5",
        ["hovedstadsprojekterne"] = "hovedstaden/2024-11-22/punkt-3-5",
        ["herbergsområdet midtjylland"] = "midtjylland/2024-11-19/punkt-3-4",
        ["herberg kapacitetsstyring hovedstaden"] = "hovedstaden/2024-11-22/punkt-3-10",
        ["dimensionering pædagoguddannelsen"] = "midtjylland/2020-02-05/punkt-3-4",
        ["nær psykiatri"] = "midtjylland/2020-02-05/punkt-3-3",
        ["sociolancen"] = "midtjylland/2020-02-05/punkt-3-6",
        ["rammeaftale socialområdet 2025-2026"] = "midtjylland/2024-11-19/punkt-3-3",
        ["rammeaftale 2021-2022"] = "midtjylland/2020-02-05/punkt-3-5",
        ["udviklingshæmmede med dom"] = "midtjylland/2024-11-19/punkt-3-9",
        ["central udmelding hovedstaden"] = "hovedstaden/2024-11-22/punkt-3-11",
        ["gravide rusmiddelbrug"] = "midtjylland/2025-04-08/punkt-3-7",
        ["sikrede institutioner"] = "midtjylland/2025-04-08/punkt-3-6",
        ["fysioterapi praksisplan"] = "midtjylland/2025-04-08/punkt-3-8",
        ["vederlagsfri fysioterapi"] = "hovedstaden/2024-11-22/punkt-3-7",
        ["akutfunktioner"] = "hovedstaden/2024-11-22/punkt-3-9",
        ["monitoreringsrapport"] = "hovedstaden/2024-11-22/punkt-3-12",
        ["rådsstruktur arbejdsmarked"] = "midtjylland/2024-11-19/punkt-3-7",
        ["høringssvar beskæftigelse"] = "hovedstaden/2024-11-22/punkt-3-14",
        ["ungdomsuddannelser hovedstaden"] = "hovedstaden/2024-11-22/punkt-3-6",
        ["professionsuddannelser midtjylland"] = "midtjylland/2024-11-19/punkt-3-8",
        ["lærepladser SOSU"] = "midtjylland/2025-09/punkt-3-2",
        ["it-driftsenheder"] = "midtjylland/2025-09/punkt-3-4",
        ["Central Denmark EU Office"] = "midtjylland/2025-09/punkt-3-3",
        ["klimasekretariat"] = "midtjylland/2025-09/punkt-3-3",
        ["økonomiforhandlinger 2026"] = "midtjylland/2025-04-08/punkt-3-3",
        ["uddannelsesområdet strategi handleplan"] = "midtjylland/2025-04-08/punkt-3-4",
        ["organisationer udpeger"] = "midtjylland/2025-09/punkt-5-1",
        ["anbefalinger valgperiode"] = "midtjylland/2025-09/punkt-5-2",
        ["tværkommunale samarbejder klima"] = "midtjylland/2020-02-05/punkt-3-1",
        ["godkendelse af dagsordenen"] = "hovedstaden/2024-11-22/punkt-1-2",
        ["titel:trafikstøj"] = "hovedstaden/2024-11-22/punkt-3-4",
        // The same queries in other spellings and forms.
        ["aeldretilsyn hovedstaden"] = "hovedstaden/2024-11-22/punkt-3-8",
        ["paedagoguddannelsen dimensionering"] = "midtjylland/2020-02-05/punkt-3-4",
        ["raadsstruktur arbejdsmarked"] = "midtjylland/2024-11-19/punkt-3-7",
        ["okonomi forhandlinger 2026"] = "midtjylland/2025-04-08/punkt-3-3",
        ["herberg kapacitet styring midtjylland"] = "midtjylland/2024-11-19/punkt-3-4",
        ["fysioterapi praksis plan"] = "midtjylland/2025-04-08/punkt-3-8",
        ["monitorering socialområde børn"] = "hovedstaden/2024-11-22/punkt-3-12",
        ["trafik støj"] = "hovedstaden/2024-11-22/punkt-3-4",
        ["titel:psykiatri"] = "midtjylland/2020-02-05/punkt-3-3",
        ["+klima +kultur -projektkontor"] = "midtjylland/2025-04-08/punkt-3-2",
        ["sociolanc~1"] = "midtjylland/2020-02-05/punkt-3-6",
        ["vederlagsfr* fysioterapi"] = "hovedstaden/2024-11-22/punkt-3-7",
    };

    private readonly RealSite site;

    public RealDocumentSearchTests(RealSite site) => this.site = site;

    [Fact(Skip = TestMachine.NoSharedDocuments, SkipType = typeof(TestMachine), SkipUnless = nameof(TestMachine.HasSharedDocuments))]
    public void The_first_search_result_is_the_expected_item()
    {
        FirstResults.Count.ShouldBeGreaterThan(40);
        string[] queries = [.. FirstResults.Keys];

        var answers = site.Search(queries);

        var wrong = queries
            .Zip(answers)
            .Where(pair => First(pair.Second) != $"/moeder/{FirstResults[pair.First]}/")
            .Select(pair => $"{pair.First}: {First(pair.Second)}");
        wrong.ShouldBeEmpty();
    }

    [Fact(Skip = TestMachine.NoSharedDocuments, SkipType = typeof(TestMachine), SkipUnless = nameof(TestMachine.HasSharedDocuments))]
    public void A_case_number_in_any_notation_finds_its_case()
    {
        foreach (
            var answer in site.Search(
                "SAG-2024-04064",
                "sag 2024 4064",
                "2024-04064",
                "sag202404064",
                "Sagsnr. 2024-4064",
                "sag-2024-04064 herberg"
            )
        )
        {
            answer.GetProperty("shortcuts")[0].GetProperty("url").GetString().ShouldBe("/sager/sag-2024-04064/");
            First(answer)!.ShouldStartWith("/moeder/midtjylland/2024-11-19/");
        }
    }

    [Fact(Skip = TestMachine.NoSharedDocuments, SkipType = typeof(TestMachine), SkipUnless = nameof(TestMachine.HasSharedDocuments))]
    public void Every_form_and_spelling_of_a_word_finds_the_same_items()
    {
        VerifySameResults("erhvervshus", "erhvervshuse", "erhvervshusene", "Erhvervshusets");
        VerifySameResults("ældretilsyn", "aeldretilsyn", "ÆLDRETILSYNET", "aeldretilsynets");
        VerifySameResults("grøn", "groen", "grønne");
        VerifySameResults("århus", "aarhus", "Aarhus");
    }

    [Fact(Skip = TestMachine.NoSharedDocuments, SkipType = typeof(TestMachine), SkipUnless = nameof(TestMachine.HasSharedDocuments))]
    public void The_parts_of_a_compound_find_all_results_of_the_compound()
    {
        var (reform, compound, apart) = site.Search("reform", "sundhedsreform", "sundheds reform") is [var a, var b, var c]
            ? (a, b, c)
            : default;

        Found(compound).Except(Found(reform)).ShouldBeEmpty();
        Found(compound).Except(Found(apart)).ShouldBeEmpty();
    }

    [Fact(Skip = TestMachine.NoSharedDocuments, SkipType = typeof(TestMachine), SkipUnless = nameof(TestMachine.HasSharedDocuments))]
    public void An_abbreviation_and_its_meaning_find_the_same_items()
    {
        var (shortForm, longForm) = site.Search("RAR", "regionalt arbejdsmarkedsråd") is [var a, var b] ? (a, b) : default;

        Found(shortForm).ShouldBe(Found(longForm), ignoreOrder: true);
        shortForm
            .GetProperty("shortcuts")
            .EnumerateArray()
            .Select(shortcut => shortcut.GetProperty("kind").GetString())
            .ShouldContain("ordliste");
    }

    [Fact(Skip = TestMachine.NoSharedDocuments, SkipType = typeof(TestMachine), SkipUnless = nameof(TestMachine.HasSharedDocuments))]
    public void A_query_without_results_suggests_the_nearest_words()
    {
        string[] written = ["sundhdsreform", "erhvervhsus", "herbegsområdet", "psykiatry", "ældretilsin"];
        string[] meant = ["sundhedsreform", "erhvervshus", "herbergsområdet", "psykiatri", "ældretilsyn"];

        var suggested = site.Search(written)
            .Select(answer => answer.GetProperty("suggestions").EnumerateArray().Select(text => text.GetString()!).ToArray());

        foreach (var (suggestions, word) in suggested.Zip(meant))
        {
            suggestions
                .Any(suggestion => suggestion.StartsWith(word[..^1], StringComparison.Ordinal))
                .ShouldBeTrue($"{word}: {string.Join(", ", suggestions)}");
        }
    }

    [Fact(Skip = TestMachine.NoSharedDocuments, SkipType = typeof(TestMachine), SkipUnless = nameof(TestMachine.HasSharedDocuments))]
    public void An_incomplete_query_is_answered_with_its_problem()
    {
        site.Search("", "-", "+ * ~1", "og i at", "-kommune")
            .Select(answer => answer.GetProperty("outcome").GetString())
            .ShouldBe(["no-words", "no-words", "no-words", "no-words", "only-prohibited"]);
    }

    private void VerifySameResults(params string[] words)
    {
        var found = site.Search(words).Select(Found).ToArray();
        found[0].ShouldNotBeEmpty();
        foreach (var other in found)
        {
            other.ShouldBe(found[0], ignoreOrder: true);
        }
    }

    private static string? First(JsonElement answer) => Found(answer).FirstOrDefault();

    private static string[] Found(JsonElement answer) =>
        [.. answer.GetProperty("results").EnumerateArray().Select(result => result.GetProperty("url").GetString()!.Split('#')[0])];

    /// <summary>The real documents with our topics and glossary, built once for all queries.</summary>
    public sealed class RealSite : IDisposable
    {
        private readonly TemporaryFolder folder = new();

        public RealSite()
        {
            if (!TestMachine.HasSharedDocuments)
            {
                return;
            }

            ImportedDocuments.ImportInto(folder["input"]);
            foreach (var name in new[] { "site.yml", "ordliste.yml", "sammensaetninger.yml" })
            {
                File.Copy(RepositoryFolder.GetPath($"input/{name}"), folder[$"input/{name}"]);
            }

            Directory.CreateDirectory(folder["input/emner"]);
            foreach (var topic in Directory.EnumerateFiles(RepositoryFolder.GetPath("input/emner")))
            {
                File.Copy(topic, folder[$"input/emner/{Path.GetFileName(topic)}"]);
            }

            CommandRun.Execute("build", "--input", folder["input"], "--output", folder["site"]).ExitCode.ShouldBe(ExitCode.Success);
        }

        public JsonElement[] Search(params string[] queries) =>
            [.. NodeScript.Run("Lunr/answer-queries.mjs", new { site = folder["site"], queries }).EnumerateArray()];

        public void Dispose() => folder.Dispose();
    }
}
