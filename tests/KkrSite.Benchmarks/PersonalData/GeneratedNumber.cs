using System.Globalization;

namespace KkrSite.Benchmarks.PersonalData;

/// <summary>A made-up personal number, of a birthday and a serial number that fit each other.</summary>
/// <param name="Birthday">ddMMyy.</param>
/// <param name="Serial">Four digits.</param>
internal sealed record GeneratedNumber(DateTime Date, string Birthday, string Serial)
{
    private static readonly int[] Weights = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

    public string Digits => Birthday + Serial;

    /// <param name="isLow">Whether the day begins with 0, which a spreadsheet drops.</param>
    public static GeneratedNumber Create(Random random, bool isLow = false)
    {
        var date = new DateTime(1930, 1, 1).AddDays(random.Next(35_000));
        date = isLow ? date.AddDays(1 - date.Day + random.Next(9)) : date;
        var birthday = date.ToString("ddMMyy", CultureInfo.InvariantCulture);
        while (true)
        {
            // The seventh digit tells the century: 0 to 3 the 1900s, 4 to 9 the 2000s until 2036.
            var seventh = date.Year < 2000 ? random.Next(4) : random.Next(4, 10);
            var serial = seventh.ToString(CultureInfo.InvariantCulture) + random.Next(1000).ToString("D3", CultureInfo.InvariantCulture);
            var sum = (birthday + serial).Select((digit, i) => (digit - '0') * Weights[i]).Sum();

            // Of 1 January also numbers that fail the check have been given out.
            if (sum % 11 == 0 || date is { Day: 1, Month: 1, Year: >= 1960 })
            {
                return new GeneratedNumber(date, birthday, serial);
            }
        }
    }
}
