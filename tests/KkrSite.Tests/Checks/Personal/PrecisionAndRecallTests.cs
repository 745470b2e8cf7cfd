using System.Globalization;
using KkrSite.Checks.Personal;
using Xunit.Abstractions;

namespace KkrSite.Tests.Checks.Personal;

/// <summary>How many personal numbers are found, and how many findings are none, on texts of our own making.</summary>
public sealed class PrecisionAndRecallTests(ITestOutputHelper output)
{
    private const int Texts = 20_000;

    [Fact]
    public void Nearly_every_personal_number_is_found_and_nearly_nothing_else()
    {
        var planted = new SortedDictionary<string, Tally>(StringComparer.Ordinal);
        var decoys = new SortedDictionary<string, Tally>(StringComparer.Ordinal);
        int certain = 0, certainRight = 0, all = 0, allRight = 0;
        var makeUp = new MakeUpTexts(seed: 7);
        for (var i = 0; i < Texts; i++)
        {
            var text = makeUp.Next();
            var found = FindPersonalNumbers.In(text.Text);
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
            (certain, certainRight) = (certain + found.Count(match => match.IsCertain), certainRight + right.Count(match => match.IsCertain));
        }

        Print("skrivemåde", planted);
        Print("andet nummer", decoys);
        output.WriteLine(Line("præcision, fejl", certainRight, certain));
        output.WriteLine(Line("præcision, alle", allRight, all));

        planted.Count.ShouldBe(PersonalNumberSpellings.All.Count);
        decoys.Count.ShouldBe(OtherNumbers.All.Count);
        planted.Where(row => row.Value.Share < 0.99).Select(row => row.Key).ShouldBeEmpty();
        planted.Values.Sum(tally => tally.Found).ShouldBeGreaterThan((int)(0.999 * planted.Values.Sum(tally => tally.All)));
        decoys.Where(row => row.Value.Share > 0.11).Select(row => row.Key).ShouldBeEmpty();
        certainRight.ShouldBeGreaterThanOrEqualTo((int)(0.999 * certain));
        allRight.ShouldBeGreaterThanOrEqualTo((int)(0.98 * all));
    }

    private static void Count(SortedDictionary<string, Tally> tallies, PlacedNumber number, IEnumerable<PersonalNumberMatch> found)
    {
        var tally = tallies.GetValueOrDefault(number.Kind);
        tallies[number.Kind] = new Tally(tally.All + 1, tally.Found + (found.Any(match => Overlap(match, number)) ? 1 : 0));
    }

    private static bool Overlap(PersonalNumberMatch match, PlacedNumber number) => match.Index < number.End && match.End > number.Start;

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
