using System.Globalization;
using KkrSite.Benchmarks.Language;

namespace KkrSite.Benchmarks.Archives;

/// <summary>
/// Gives items their cases: most are new, some come back, so that 10,000 items have about 6,000 cases. Only the last cases are
/// remembered, as a council takes up again what it had lately.
/// </summary>
public sealed class CaseSequence(RandomNumbers random)
{
    private const int Remembered = 300;
    private const int PercentWithCase = 90;
    private const int PercentWithTwo = 5;
    private const int PercentNew = 66;

    private readonly List<string> recent = [];
    private int year;
    private int last;
    private int oldest;

    public IReadOnlyList<string> Recent => recent;

    public IReadOnlyList<string> Draw(int inYear)
    {
        if (!random.Percent(PercentWithCase))
        {
            return [];
        }

        var first = One(inYear);
        var second = random.Percent(PercentWithTwo) ? One(inYear) : first;
        return first == second ? [first] : [first, second];
    }

    private string One(int inYear) => recent.Count > 0 && !random.Percent(PercentNew) ? random.Of(recent) : New(inYear);

    private string New(int inYear)
    {
        if (year != inYear)
        {
            (year, last) = (inYear, 100);
        }

        last += random.Between(1, 8);
        var number = string.Create(CultureInfo.InvariantCulture, $"SAG-{year:0000}-{last:00000}");
        if (recent.Count < Remembered)
        {
            recent.Add(number);
        }
        else
        {
            recent[oldest++ % Remembered] = number;
        }

        return number;
    }
}
