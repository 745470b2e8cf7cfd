using System.Globalization;
using KkrSite.Archive.PersonalData;

namespace KkrSite.Archive.Tests.PersonalData;

/// <summary>Precision and recall on generated texts.</summary>
public sealed class CprNumberDetectorAccuracyTests(ITestOutputHelper output)
{
    private const int Texts = 20_000;

    [Fact]
    public void CPR_numbers_are_detected_with_high_precision_and_recall()
    {
        var planted = new SortedDictionary<string, Tally>(StringComparer.Ordinal);
        var decoys = new SortedDictionary<string, Tally>(StringComparer.Ordinal);
        int certain = 0,
            certainRight = 0,
            all = 0,
            allRight = 0;
        var generator = new NumberTextGenerator(seed: 7);
        for (var i = 0; i < Texts; i++)
        {
            var text = generator.Generate();
            var found = CprNumberDetector.Find(text.Text);
            foreach (var number in text.Planted)
            {
                Count(planted, number, found);
            }

            foreach (var number in text.Decoys)
            {
                Count(decoys, number, found);
            }

            var right = found.Where(match => text.Planted.Any(number => Overlap(match, number))).ToList();
            (all, allRight) = (all + found.Length, allRight + right.Count);
            (certain, certainRight) = (
                certain + found.Count(match => match.Certainty == CprCertainty.Certain),
                certainRight + right.Count(match => match.Certainty == CprCertainty.Certain)
            );
        }

        Print("skrivemåde", planted);
        Print("andet nummer", decoys);
        output.WriteLine(Line("præcision, fejl", certainRight, certain));
        output.WriteLine(Line("præcision, alle", allRight, all));

        planted.Count.ShouldBe(CprNumberSpellings.All.Count);
        decoys.Count.ShouldBe(DecoyNumbers.All.Count);
        planted.Where(row => row.Value.Share < 0.99).Select(row => row.Key).ShouldBeEmpty();
        planted.Values.Sum(tally => tally.Found).ShouldBeGreaterThan((int)(0.999 * planted.Values.Sum(tally => tally.All)));
        decoys.Where(row => row.Value.Share > 0.11).Select(row => row.Key).ShouldBeEmpty();
        certainRight.ShouldBeGreaterThanOrEqualTo((int)(0.999 * certain));
        allRight.ShouldBeGreaterThanOrEqualTo((int)(0.98 * all));
    }

    private static void Count(SortedDictionary<string, Tally> tallies, EmbeddedNumber number, IEnumerable<CprNumberMatch> found)
    {
        var tally = tallies.GetValueOrDefault(number.Kind);
        tallies[number.Kind] = new Tally(tally.All + 1, tally.Found + (found.Any(match => Overlap(match, number)) ? 1 : 0));
    }

    private static bool Overlap(CprNumberMatch match, EmbeddedNumber number) => match.Index < number.End && match.End > number.Start;

    private void Print(string title, SortedDictionary<string, Tally> tallies)
    {
        output.WriteLine($"{title,-30} antal   fundet");
        foreach (var (kind, tally) in tallies)
        {
            output.WriteLine(Line(kind, tally.Found, tally.All));
        }
    }

    private static string Line(string kind, int found, int all) =>
        string.Create(CultureInfo.InvariantCulture, $"{kind,-30} {all,6} {found,8} {(double)found / all,8:P2}");

    private readonly record struct Tally(int All, int Found)
    {
        public double Share => (double)Found / All;
    }
}
