using System.Globalization;

namespace KkrSite.Archive.Tests.PersonalData;

/// <summary>Invented personal numbers in all common notations.</summary>
internal static class CprNumberSpellings
{
    public static IReadOnlyList<(string Kind, Func<Random, string> Write)> All { get; } =
    [
        ("010203-1234", random => Parts(random, "-")),
        ("0102031234", random => Parts(random, "")),
        ("010203 1234", random => Parts(random, " ")),
        ("hårdt blanktegn", random => Parts(random, "\u00A0")),
        ("tankestreg", random => Parts(random, "–")),
        ("hård bindestreg", random => Parts(random, "\u2011")),
        ("blød bindestreg", random => Parts(random, "\u00AD")),
        ("bindestreg og linjeskift", random => Parts(random, "-\n")),
        ("blanktegn om bindestreg", random => Parts(random, " - ")),
        ("Markdown \\-", random => Parts(random, "\\-")),
        ("fed dato", random => Number(random, true) is var number ? $"**{number[..6]}**-{number[6..]}" : ""),
        ("HTML-tegn", random => Parts(random, "&#8209;")),
        ("01.02.03-1234", random => Dated(random, ".", "-")),
        ("01 02 03-1234", random => Dated(random, " ", "-")),
        ("01/02-03-1234", random => Number(random, true) is var number ? $"{number[..2]}/{number[2..4]}-{number[4..6]}-{number[6..]}" : ""),
        ("01 02 03 1234", random => Dated(random, " ", " ")),
        ("skråstreg", random => Parts(random, "/")),
        ("komma", random => Parts(random, ",")),
        ("fuld bredde", random => WidenFully(Parts(random, "-"))),
        ("fuld bredde, skråstreg", random => WidenFully(Parts(random, "/"))),
        ("naboceller", random => $"| Navn | {Parts(random, " | ")} |"),
        ("et ciffer i hver rude", random => string.Join(' ', Number(random, true).AsEnumerable())),
        ("et ciffer i hver celle", random => $"| {string.Join(" | ", Number(random, true).AsEnumerable())} |"),
        ("link om datoen", random => Number(random, true) is var number ? $"[{number[..6]}](/moeder/)-{number[6..]}" : ""),
        ("linje imellem", random => Parts(random, "<br>")),
        ("delt dato", random => Number(random, true) is var number ? $"{number[..4]}\n{number[4..6]}-{number[6..]}" : ""),
        ("sidste fire cifre", random =>
            Number(random, true) is var number
                ? $"født {number[..2]}.{number[2..4]}.{number[4..6]}, og de sidste fire cifre er {number[6..]}"
                : ""
        ),
        ("uden kontrolciffer", random => Number(random, false) is var number ? $"{number[..6]}-{number[6..]}" : ""),
        ("erstatningsnummer", random => Number(random, false) is var number ? $"{(char)(number[0] + 6)}{number[1..6]}-{number[6..]}" : ""),
        ("med ord, fri form", random =>
            Number(random, false) is var number ? $"CPR-nr. {number[..2]} {number[2..4]} {number[4..6]} {number[6..8]} {number[8..]}" : ""
        ),
        ("med ord, bart", random => "personnummer: " + Number(random, false)),
    ];

    private static string Parts(Random random, string between) =>
        Number(random, true) is var number ? number[..6] + between + number[6..] : "";

    private static string WidenFully(string number) => string.Concat(number.Select(c => (char)(c + 0xFEE0)));

    private static string Dated(Random random, string inDate, string between) =>
        Number(random, true) is var number ? $"{number[..2]}{inDate}{number[2..4]}{inDate}{number[4..6]}{between}{number[6..]}" : "";

    /// <summary>With a day from 1937 on, and a seventh digit of its century.</summary>
    private static string Number(Random random, bool passesModulus11)
    {
        var day = new DateTime(1937, 1, 1).AddDays(random.Next(365 * 85));
        var first = day.ToString("ddMMyy", CultureInfo.InvariantCulture);
        while (true)
        {
            var seventh = day.Year >= 2000 ? "49"[random.Next(2)] : (char)('0' + random.Next(4));
            var number = string.Create(CultureInfo.InvariantCulture, $"{first}{seventh}{random.Next(1000):D3}");
            if (PassesModulus11(number) == passesModulus11)
            {
                return number;
            }
        }
    }

    private static bool PassesModulus11(string number) =>
        number.Select((digit, index) => (digit - '0') * "4327654321"[index] - ((digit - '0') * '0')).Sum() % 11 == 0;
}
