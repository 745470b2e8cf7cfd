using System.Text.RegularExpressions;
using KkrSite.Archive.Diagnostics;
using KkrSite.TestTools;

namespace KkrSite.Site.Tests.Rendering.Search;

/// <summary>The related items of a page and their reasons.</summary>
public sealed class RelatedItemFinderTests
{
    private const string Tilsyn =
        "## Sagsfremstilling\nDet nye ældretilsyn afløser de kommunale tilsyn med plejehjem. "
        + "Gentofte er spurgt, om kommunen vil være tilsynskommune.";

    [Fact]
    public void The_same_matter_in_two_councils_is_related_both_ways_with_a_reason()
    {
        var (files, diagnostics) = new ContentFolder()
            .With("emner/aeldre.md", "---\ntitel: Ældre\nord: [ældretilsyn]\n---")
            .WithItem("3.2", "Det nye ældretilsyn", "SAG-2024-00002", Tilsyn)
            .WithMeeting("nordjylland", "2022-03-01")
            .With(
                "moeder/nordjylland/2022-03-01/4-tilsyn.md",
                $"---\npunkt: \"4\"\ntitel: Nyt ældretilsyn på vej\nsag: SAG-2022-00100\n---\n{Tilsyn}"
            )
            .With(
                "moeder/nordjylland/2022-03-01/5-bus.md",
                "---\npunkt: \"5\"\ntitel: Cykelstier\n---\n## Sagsfremstilling\nStierne anlægges langs kysten."
            )
            .Build();

        diagnostics.ToSortedArray().Where(diagnostic => diagnostic.Severity == Severity.Error).ShouldBeEmpty();
        Related(files, "moeder/midtjylland/2024-11-19/punkt-3-2/").ShouldBe(["/moeder/nordjylland/2022-03-01/punkt-4/"]);
        Related(files, "moeder/nordjylland/2022-03-01/punkt-4/").ShouldBe(["/moeder/midtjylland/2024-11-19/punkt-3-2/"]);
        var reason = files
            .ReadPage("moeder/nordjylland/2022-03-01/punkt-4/")
            .QuerySelector("[aria-labelledby='beslaegtede'] .note")!
            .TextContent;
        var words = Regex
            .Match(reason, @"^Samme emne: Ældre\. Fælles ord: (\p{L}+), (\p{L}+) og (\p{L}+)\.$")
            .Groups.Values.Skip(1)
            .Select(word => word.Value)
            .ToArray();
        words.Length.ShouldBe(3, reason);
        words.ShouldAllBe(word => Tilsyn.Contains(word, StringComparison.OrdinalIgnoreCase));
        Related(files, "moeder/nordjylland/2022-03-01/punkt-5/").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Godkendelse af referat fra mødet den 6. september 2024")]
    [InlineData("Siden sidst")]
    [InlineData("Eventuelt")]
    [InlineData("Punkter til næste møde")]
    [InlineData("Orientering")]
    [InlineData("Evt.")]
    [InlineData("Meddelelser fra formanden")]
    [InlineData("Formandens meddelelser")]
    [InlineData("Gensidig orientering")]
    [InlineData("Orientering v. formanden")]
    [InlineData("Orienteringssager")]
    [InlineData("Godkendelse af dagsordenen")]
    [InlineData("Referat til godkendelse")]
    [InlineData("Opfølgning siden sidst")]
    [InlineData("Velkommen")]
    [InlineData("Mødekalender 2025")]
    public void Routine_items_have_no_related_items(string title)
    {
        const string Body = "## Sagsfremstilling\nFormanden fortæller om besøget på rådhuset og om kaffen i kantinen bagefter.";
        var (files, _) = new ContentFolder()
            .WithItem("3.2", title, null, Body)
            .WithMeeting("nordjylland", "2022-03-01")
            .With("moeder/nordjylland/2022-03-01/4-x.md", $"---\npunkt: \"4\"\ntitel: {title}\n---\n{Body}")
            .Build();

        Related(files, "moeder/nordjylland/2022-03-01/punkt-4/").ShouldBeEmpty();
    }

    [Fact]
    public void A_closed_item_has_no_related_items()
    {
        var (files, _) = new ContentFolder()
            .WithItem("3.2", "Det nye ældretilsyn i Gentofte", null, "", "lukket: true")
            .WithMeeting("nordjylland", "2022-03-01")
            .With(
                "moeder/nordjylland/2022-03-01/4-x.md",
                "---\npunkt: \"4\"\ntitel: Det nye ældretilsyn i Gentofte\n---\n## Indstilling\nDrøftes."
            )
            .Build();

        Related(files, "moeder/nordjylland/2022-03-01/punkt-4/").ShouldBeEmpty();
        Related(files, "moeder/midtjylland/2024-11-19/punkt-3-2/").ShouldBeEmpty();
    }

    [Theory(Skip = TestMachine.NoSharedDocuments, SkipType = typeof(TestMachine), SkipUnless = nameof(TestMachine.HasSharedDocuments))]
    [InlineData("hovedstaden/2024-11-22/punkt-3-1", "midtjylland/2024-11-19/punkt-3-1")]
    [InlineData("hovedstaden/2024-11-22/punkt-3-2", "midtjylland/2024-11-19/punkt-3-6")]
    [InlineData("hovedstaden/2024-11-22/punkt-3-6", "midtjylland/2024-11-19/punkt-3-8")]
    [InlineData("hovedstaden/2024-11-22/punkt-3-7", "midtjylland/2025-04-08/punkt-3-8")]
    [InlineData("hovedstaden/2024-11-22/punkt-3-8", "midtjylland/2024-11-19/punkt-3-5")]
    [InlineData("hovedstaden/2024-11-22/punkt-3-10", "midtjylland/2024-11-19/punkt-3-4")]
    [InlineData("hovedstaden/2024-11-22/punkt-3-11", "midtjylland/2024-11-19/punkt-3-9")]
    [InlineData("hovedstaden/2024-11-22/punkt-3-13", "midtjylland/2024-11-19/punkt-3-2")]
    [InlineData("hovedstaden/2024-11-22/punkt-3-14", "midtjylland/2024-11-19/punkt-3-7")]
    [InlineData("midtjylland/2024-11-19/punkt-3-6", "midtjylland/2020-02-05/punkt-3-2")]
    public void The_same_matter_in_two_real_meetings_is_related_both_ways(string one, string other)
    {
        var files = ImportedDocuments.Site;

        Related(files, $"moeder/{one}/").ShouldContain($"/moeder/{other}/");
        Related(files, $"moeder/{other}/").ShouldContain($"/moeder/{one}/");
    }

    private static string?[] Related(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files, string page) =>
        [
            .. files
                .ReadPage(page)
                .QuerySelectorAll("[aria-labelledby='beslaegtede'] .entry-title a")
                .Select(link => link.GetAttribute("href")),
        ];
}
