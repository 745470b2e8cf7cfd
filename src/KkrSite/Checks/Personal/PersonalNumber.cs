using NodaTime;

namespace KkrSite.Checks.Personal;

/// <summary>What ten digits say of a person by the rules of the CPR register.</summary>
/// <param name="Born">In the century that the seventh digit and the year tell together.</param>
/// <param name="IsReplacement">Of somebody without a number: 60 is added to the day, and there is no check digit.</param>
internal readonly record struct PersonalNumber(LocalDate Born, bool IsReplacement, bool FulfilsModulus11)
{
    public const int Digits = 10;
    private const int ReplacementDays = 60;
    private const int Modulus = 11;

    private static ReadOnlySpan<byte> Weights => [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

    /// <summary>
    /// Whether a number of this day may have been issued without the check digit: only where the day's numbers are used up, and
    /// that has happened for the first of January alone, which those get who do not know their birthday.
    /// </summary>
    public bool MayLackModulus11 => IsReplacement || this is { Born: { Day: 1, Month: 1, Year: >= 1960 } };

    /// <summary>False where there is no such day.</summary>
    /// <param name="digits">Ten of them, each 0 to 9.</param>
    public static bool TryRead(ReadOnlySpan<byte> digits, out PersonalNumber number)
    {
        number = default;
        if (!TryReadDay(digits, digits[6], out var born, out var isReplacement))
        {
            return false;
        }

        var sum = 0;
        for (var i = 0; i < Digits; i++)
        {
            sum += digits[i] * Weights[i];
        }

        number = new PersonalNumber(born, isReplacement, sum % Modulus == 0);
        return true;
    }

    /// <summary>The day that six digits give together with the seventh.</summary>
    public static bool TryReadDay(ReadOnlySpan<byte> digits, byte seventh, out LocalDate born, out bool isReplacement)
    {
        var day = (digits[0] * 10) + digits[1];
        var month = (digits[2] * 10) + digits[3];
        isReplacement = day > ReplacementDays;
        day -= isReplacement ? ReplacementDays : 0;
        var year = Year((digits[4] * 10) + digits[5], seventh);
        var isDay = month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month);
        born = isDay ? new LocalDate(year, month, day) : default;
        return isDay;
    }

    private static int Year(int year, byte seventh) => seventh switch
    {
        <= 3 => 1900 + year,
        4 or 9 => year <= 36 ? 2000 + year : 1900 + year,
        _ => year <= 57 ? 2000 + year : 1800 + year,
    };
}
