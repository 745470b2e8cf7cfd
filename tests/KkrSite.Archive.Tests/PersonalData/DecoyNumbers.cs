using System.Globalization;

namespace KkrSite.Archive.Tests.PersonalData;

/// <summary>Numbers in agendas and minutes that are no personal numbers.</summary>
internal static class DecoyNumbers
{
    public static IReadOnlyList<(string Kind, Func<Random, string> Write)> All { get; } =
    [
        ("sagsnummer", random => Format($"SAG-{random.Next(2010, 2030)}-{random.Next(100000):D5}")),
        ("anden sag", random => Format($"EMN-{random.Next(2010, 2030)}-{random.Next(100000):D5}")),
        ("KLE-nummer", random =>
            Format($"{random.Next(30):D2}.{random.Next(60):D2}.{random.Next(30):D2}-P{random.Next(30):D2}-")
            + Format($"{random.Next(30)}-{random.Next(30):D2}")
        ),
        ("journalnummer", random => Format($"j.nr. {Day(random):ddMMyy}-{random.Next(10000):D4}")),
        ("telefon i par", random =>
            Format($"tlf. {random.Next(20, 100)} {random.Next(100):D2} {random.Next(100):D2} {random.Next(100):D2}")
        ),
        ("telefon +45", random => Format($"+45 {random.Next(20, 100)} {random.Next(100):D2} {random.Next(100):D2} {random.Next(100):D2}")),
        ("telefon samlet", random => Format($"telefon {random.Next(20000000, 99999999)}")),
        ("udenlandsk telefon", random => Format($"tlf. +46 {random.Next(10, 32)} {random.Next(100, 999)} {random.Next(1000, 9999)}")),
        ("beløb med punktummer", random =>
            Format($"{random.Next(1, 10)}.{random.Next(1000):D3}.{random.Next(1000):D3}.{random.Next(1000):D3} kr.")
        ),
        ("beløb uden punktummer", random => Format($"{Day(random):ddMMyy}{random.Next(10000):D4} kr.")),
        ("beløb i spænd", random => Format($"{random.Next(100, 320)}.000-{random.Next(100, 999)}.000 kr.")),
        ("dato i tal", random => Day(random).ToString("dd-MM-yyyy", CultureInfo.InvariantCulture)),
        ("dato med måned", random => Day(random).ToString("d. MMMM yyyy", CultureInfo.GetCultureInfo("da-DK"))),
        ("dato og tid", random =>
            Format($"{Day(random):dd.MM.yy} kl. {random.Next(24):D2}.{random.Next(60):D2}-{random.Next(24):D2}.{random.Next(60):D2}")
        ),
        ("dato og antal", random => Format($"den {Day(random):dd.MM.yy} {random.Next(1000, 10000)} borgere")),
        ("ISO-dato og tid", random => Day(random).ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture)),
        ("tidsstempel", random => Day(random).ToString("yyyyMMddHHmm", CultureInfo.InvariantCulture)),
        ("årstal i spænd", random => Format($"{Day(random):dd.MM.yyyy}-{random.Next(2020, 2031)}")),
        ("EAN", random => Format($"EAN 57980{random.NextInt64(100000000):D8}")),
        ("CVR", random => Format($"CVR {random.Next(10000000, 40000000)}")),
        ("P-nummer", random => Format($"P-nr. 10{random.Next(100000000):D8}")),
        ("konto", random => Format($"reg. {random.Next(10000):D4} konto {Day(random):ddMMyy}{random.Next(10000):D4}")),
        ("IBAN", random =>
            Format($"IBAN DK{random.Next(100):D2} {random.Next(10000):D4} {random.Next(10000):D4} ")
            + Format($"{random.Next(10000):D4} {random.Next(100):D2}")
        ),
        ("ISBN", random => Format($"ISBN 978-87-{random.Next(10000):D4}-{random.Next(1000):D3}-{random.Next(10)}")),
        ("ISBN 10", random => Format($"ISBN {Day(random):ddMMyy}{random.Next(10000):D4}")),
        ("DOI", random => Format($"https://doi.org/10.{random.Next(1000, 9999)}/{Day(random):ddMMyy}-{random.Next(10000):D4}x")),
        ("webadresse", random => Format($"https://eksempel.dk/media/{Day(random):ddMMyy}{random.Next(10000):D4}/notat.pdf")),
        ("fils id", random => Format($"dok-id 1{random.Next(100000000, 999999999)}")),
        ("tabelrække", random => Format($"{random.Next(100)} {random.Next(1000)} {random.Next(10000)} {random.Next(100)}")),
        ("seks og fire cifre i række", random =>
            Format($"Aarhus 2{random.Next(10000, 99999)} {random.Next(1000, 9999)} {random.Next(1000, 9999)}")
        ),
        ("GLN", random => Format($"GLN-nr. 57900{random.NextInt64(100000000):D8}")),
        ("EAN i grupper", random => Format($"EAN 5798 {random.Next(1000, 9999)} {random.Next(100, 999)} {random.Next(10, 99)}")),
        ("ordrenummer", random => Format($"ordre {Day(random):ddMMyy}{random.Next(10000):D4}")),
        ("fakturanummer", random => Format($"faktura nr. {Day(random):ddMMyy}/{random.Next(10000):D4}")),
        ("CVR og P-nummer", random => Format($"CVR-nr. {random.Next(10000000, 40000000)}, P-nr. 1{random.Next(100000000, 999999999)}")),
        ("tabel med tal", random => Format($"| {random.Next(10000, 999999)} | {random.Next(1000, 9999)} | {random.Next(100)} |")),
        ("tabel med enere", random => "| " + string.Join(" | ", Enumerable.Range(0, 12).Select(_ => random.Next(10))) + " |"),
        ("år over for år", random => Format($"{random.Next(10, 29)} {random.Next(1000, 2000)}-{random.Next(2020, 2031)}")),
        ("sidste fire cifre af et kort", random => Format($"kortets sidste fire cifre er {random.Next(10000):D4}")),
        ("koordinater", random => Format($"56.{random.Next(100000, 999999)}, 10.{random.Next(100000, 999999)}")),
        ("UTM", random => Format($"UTM {random.Next(500000, 600000)} {random.Next(6200000, 6300000)}")),
        ("procenter", random => Format($"{random.Next(100)},{random.Next(10)} pct. mod {random.Next(100)},{random.Next(10)} pct.")),
        ("postnummer", random => Format($"{random.Next(1000, 9999)} Silkeborg")),
        ("matrikel", random => Format($"matr.nr. {random.Next(1, 200)}a, {random.Next(1000, 9999)}")),
        ("paragraf", random => Format($"§ {random.Next(1, 200)}, stk. {random.Next(1, 9)}")),
    ];

    private static DateTime Day(Random random) => new DateTime(1990, 1, 1).AddMinutes(random.Next(36 * 365 * 24 * 60));

    private static string Format(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
