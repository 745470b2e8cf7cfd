using System.Globalization;

namespace KkrSite.Benchmarks.PersonalData;

/// <summary>Markdown paragraphs in which a personal number stands, and those with a number that only looks like one; by form.</summary>
internal static class NumberSentences
{
    private static readonly string[] Openings =
    [
        "Borgeren",
        "Klagen vedrører",
        "Ansøgeren",
        "Sagen om",
        "Der er givet afslag til",
        "Notatet nævner",
        "Barnet",
        "Kopi er sendt til",
    ];

    private static readonly string[] Labels = ["CPR-nr.", "cpr", "personnummer", "cpr-nummer:", "CPR"];

    private static readonly Dictionary<string, Func<GeneratedNumber, Random, string>> Numbers = new()
    {
        ["070761-4285"] = (number, _) => $"{number.Birthday}-{number.Serial}",
        ["070761 4285"] = (number, _) => $"{number.Birthday} {number.Serial}",
        ["cpr 0707614285"] = (number, random) => $"{Pick(random, Labels)} {number.Digits}",
        ["070761 – 4285"] = (number, _) => $"{number.Birthday} – {number.Serial}",
        ["070761/4285 or with a comma"] = (number, random) =>
            $"{Pick(random, Labels)} {number.Birthday}{Pick(random, ["/", ", "])}{number.Serial}",
        ["07.07.61-4285"] = (number, _) => $"{number.Date.ToString("dd.MM.yy", CultureInfo.InvariantCulture)}-{number.Serial}",
        ["07 07 61 4285"] = (number, random) =>
            $"{Pick(random, Labels)} {number.Date.ToString("dd MM yy", CultureInfo.InvariantCulture)} {number.Serial}",
        ["07071961-4285"] = (number, _) => $"{number.Date.ToString("ddMMyyyy", CultureInfo.InvariantCulture)}-{number.Serial}",
        ["digit by digit"] = (number, random) => $"{Pick(random, Labels)} {string.Join(' ', number.Digits.ToCharArray())}",
        ["full width"] = (number, _) => string.Concat($"{number.Birthday}-{number.Serial}".Select(c => (char)(c + 0xFEE0))),
        ["no-break space or soft hyphen"] = (number, random) =>
            $"{number.Birthday}{Pick(random, ["\u00A0", "\u00AD-", "\u2011", "\u2009"])}{number.Serial}",
        ["link in the middle"] = (number, random) => $"{Pick(random, Labels)} {number.Birthday}-[{number.Serial}](https://eksempel.dk/)",
        ["line in the middle"] = (number, random) => $"{Pick(random, Labels)} {number.Birthday}-\n{number.Serial}",
        ["emphasis in the middle"] = (number, _) => $"{number.Birthday}-**{number.Serial}**",
        ["last four digits"] = (number, random) =>
            $"født {number.Date.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture)} "
            + Pick(random, ["med de sidste fire cifre", "; sidste 4 cifre er", ". Kontrolcifrene er"])
            + $" {number.Serial}",
        ["cells side by side"] = (number, _) =>
            "fremgår her:\n\n| Navn | Fødselsdag | Løbenummer |\n|---|---|---|\n"
            + $"| Ib | {number.Birthday} | {number.Serial} |\n\nTabellen er",
        ["a digit a cell"] = (number, _) =>
            $"fremgår her:\n\n|{string.Concat(Enumerable.Repeat(" |", 10))}\n|{string.Concat(Enumerable.Repeat("---|", 10))}\n"
            + $"| {string.Join(" | ", number.Digits.ToCharArray())} |\n\nTabellen er",
    };

    private static readonly Dictionary<string, Func<GeneratedNumber, Random, string>> LookAlikes = new()
    {
        ["EAN or GLN"] = (_, random) => $"{Pick(random, ["EAN", "EAN-nr.", "GLN", "GLN-nummer"])} 57980{Digits(random, 8)}",
        ["IBAN"] = (number, random) =>
            $"IBAN DK{Digits(random, 2)} {Digits(random, 4)} {number.Digits[..4]} {number.Digits[4..8]} {Digits(random, 2)}",
        ["CVR"] = (_, random) => $"CVR-nr. {Digits(random, 8)}",
        ["production unit"] = (number, _) => $"P-nr. {number.Digits}",
        ["order or invoice"] = (number, random) =>
            $"{Pick(random, ["ordrenr.", "faktura", "fakturanr.", "rekvisition", "journalnr."])} {number.Digits}",
        ["bank account"] = (number, random) => $"reg. nr. {Digits(random, 4)} kontonr. {number.Digits}",
        ["ISBN"] = (_, random) => $"ISBN 978-87-{Digits(random, 4)}-{Digits(random, 3)}-{random.Next(10)}",
        ["telephone numbers"] = (_, random) =>
            $"telefon {random.Next(20, 99)} {Digits(random, 2)} {Digits(random, 2)} {Digits(random, 2)}",
        ["case number"] = (number, _) => $"SAG-{number.Date.Year}-{number.Digits[..5]}",
        ["date and time"] = (number, _) => $"møde den {number.Date.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture)} kl. 14.00-16.00",
        ["amount"] = (_, random) => $"{random.Next(1, 9)}.{Digits(random, 3)}.{Digits(random, 3)}.{Digits(random, 3)} kr.",
        ["years"] = (_, random) => $"planen for {random.Next(2010, 2020)}-{random.Next(2021, 2030)}",
        ["address of a file"] = (number, _) => $"[rapporten](https://eksempel.dk/media/{number.Digits}99/rapport.pdf)",
        ["long number"] = (number, random) => $"nummer {number.Digits}{Digits(random, 4)}",
    };

    public static IReadOnlyList<string> NumberForms { get; } = [.. Numbers.Keys];

    public static IReadOnlyList<string> LookAlikeForms { get; } = [.. LookAlikes.Keys];

    public static string WriteNumber(string form, Random random) => Write(Numbers[form], random);

    public static string WriteLookAlike(string form, Random random) => Write(LookAlikes[form], random);

    private static string Write(Func<GeneratedNumber, Random, string> write, Random random) =>
        $"{Pick(random, Openings)} {write(GeneratedNumber.Create(random), random)} og er drøftet på et møde.";

    private static string Digits(Random random, int count) => string.Concat(Enumerable.Range(0, count).Select(_ => random.Next(10)));

    private static string Pick(Random random, string[] choices) => choices[random.Next(choices.Length)];
}
