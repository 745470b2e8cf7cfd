using NodaTime;

namespace KkrSite.Archive.PersonalData;

/// <summary>Ten digits by the rules of the CPR register.</summary>
/// <param name="BirthDate">In the century that the seventh digit and the year determine.</param>
/// <param name="IsReplacement">For a person without a number: 60 is added to the day, and there is no check digit.</param>
internal readonly record struct CprNumber(LocalDate BirthDate, bool IsReplacement, bool PassesModulus11)
{
    public const int Length = 10;
    private const int ReplacementOffset = 60;
    private const int Modulus = 11;

    private static ReadOnlySpan<byte> Weights => [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

    /// <summary>
    /// Whether a number of this day may have been issued without the check digit: only when the day's numbers are used up, which has
    /// happened only to 1 January, the day given to people who do not know their birthday.
    /// </summary>
    public bool MayLackModulus11 => IsReplacement || this is { BirthDate: { Day: 1, Month: 1, Year: >= 1960 } };

    /// <param name="digits">Ten, each 0 to 9.</param>
    /// <returns>False if there is no such day.</returns>
    public static bool TryRead(ReadOnlySpan<byte> digits, out CprNumber number)
    {
        number = default;
        if (!TryReadBirthDate(digits, digits[6], out var born, out var isReplacement))
        {
            return false;
        }

        var sum = 0;
        for (var i = 0; i < Length; i++)
        {
            sum += digits[i] * Weights[i];
        }

        number = new CprNumber(born, isReplacement, sum % Modulus == 0);
        return true;
    }

    /// <param name="digits">The six of the date.</param>
    /// <param name="seventh">Determines the century.</param>
    /// <returns>False if there is no such day.</returns>
    public static bool TryReadBirthDate(ReadOnlySpan<byte> digits, byte seventh, out LocalDate born, out bool isReplacement)
    {
        var day = (digits[0] * 10) + digits[1];
        var month = (digits[2] * 10) + digits[3];
        isReplacement = day > ReplacementOffset;
        day -= isReplacement ? ReplacementOffset : 0;
        var year = ResolveYear((digits[4] * 10) + digits[5], seventh);
        var isDay = month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month);
        born = isDay ? new LocalDate(year, month, day) : default;
        return isDay;
    }

    private static int ResolveYear(int year, byte seventh) =>
        seventh switch
        {
            <= 3 => 1900 + year,
            4 or 9 => year <= 36 ? 2000 + year : 1900 + year,
            _ => year <= 57 ? 2000 + year : 1800 + year,
        };
}
