using System.Globalization;
using KkrSite.TestTools.GeneratedArchives.Language;

namespace KkrSite.TestTools.GeneratedArchives;

/// <summary>
/// Assigns cases to items: most are new, some are repeated, so that 10,000 items have about 6,000 cases. Only the latest cases are
/// repeated, since councils return to recent cases.
/// </summary>
public sealed class CaseNumberGenerator(SeededRandom random)
{
    private const int MaxRecent = 300;
    private const int PercentWithCase = 90;
    private const int PercentWithTwo = 5;
    private const int PercentNew = 66;

    private readonly List<string> recent = [];
    private int year;
    private int lastNumber;
    private int oldestIndex;

    public IReadOnlyList<string> RecentNumbers => recent;

    public IReadOnlyList<string> Generate(int inYear)
    {
        if (!random.NextBoolean(PercentWithCase))
        {
            return [];
        }

        var first = PickOrCreate(inYear);
        var second = random.NextBoolean(PercentWithTwo) ? PickOrCreate(inYear) : first;
        return first == second ? [first] : [first, second];
    }

    private string PickOrCreate(int inYear) => recent.Count > 0 && !random.NextBoolean(PercentNew) ? random.Pick(recent) : Create(inYear);

    private string Create(int inYear)
    {
        if (year != inYear)
        {
            (year, lastNumber) = (inYear, 100);
        }

        lastNumber += random.NextBetween(1, 8);
        var number = string.Create(CultureInfo.InvariantCulture, $"SAG-{year:0000}-{lastNumber:00000}");
        if (recent.Count < MaxRecent)
        {
            recent.Add(number);
        }
        else
        {
            recent[oldestIndex++ % MaxRecent] = number;
        }

        return number;
    }
}
