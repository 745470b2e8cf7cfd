using System.Collections.Immutable;
using System.Text.Json;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Linking.Decisions;
using KkrSite.Archive.Model;
using KkrSite.TestTools;

namespace KkrSite.Archive.Tests.Linking.Decisions;

public class RealMinutesOutcomeTests
{
    // By the number of the document and of the item; a dash where the text does not tell an outcome.
    private const string Expected = """
        002 1.1 Approved
        002 2.1 Noted
        002 3.1 Noted
        002 3.2 Endorsed
        002 3.3 -
        002 3.4 Noted
        002 5.1 Discussed
        002 5.2 Discussed
        002 6.1 Noted
        004 1.1 Approved
        004 2.1 Noted
        004 3.1 EndorsedWithRemark
        004 3.2 Approved
        004 3.3 Endorsed
        004 3.4 EndorsedWithRemark
        004 3.5 Endorsed
        004 3.6 Endorsed
        004 6.1 Endorsed
        004 7.1 NoDecision
        """;

    [Fact(Skip = TestMachine.NoSharedDocuments, SkipType = typeof(TestMachine), SkipUnless = nameof(TestMachine.HasSharedDocuments))]
    public void Every_decision_of_the_real_minutes_gives_the_expected_outcome()
    {
        using var truth = JsonDocument.Parse(File.ReadAllText(SharedFolder.GetPath("truth/seeds.json")));
        var read = truth
            .RootElement.EnumerateObject()
            .Where(document => document.Name != "_definitions")
            .SelectMany(document => Outcomes(document.Name[..3], document.Value))
            .ToList();
        string.Join('\n', read).ShouldBe(Expected.ReplaceLineEndings("\n"));
    }

    private static IEnumerable<string> Outcomes(string document, JsonElement meeting)
    {
        var council = new Council { Id = CouncilId.Parse("kkr"), Name = meeting.GetProperty("body").GetString()! };
        foreach (var item in meeting.GetProperty("items").EnumerateArray())
        {
            if (item.GetProperty("decision").GetString() is { } decision)
            {
                var number = item.GetProperty("number").GetString()!;
                var outcome = new OutcomeClassifier().Classify(Item(number, item.GetProperty("title").GetString()!, decision), council);
                yield return $"{document} {number} {outcome?.ToString() ?? "-"}";
            }
        }
    }

    private static AgendaItem Item(string number, string title, string decision) =>
        new()
        {
            Number = ItemNumber.Parse(number),
            Title = title,
            Location = new SourceLocation($"{number}.md"),
            Sections = ImmutableArray.Create(new Section("Beslutning", SectionKind.Decision, decision, decision, 1)),
        };
}
