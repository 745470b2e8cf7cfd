using System.Globalization;
using KkrSite.Danish;

namespace KkrSite.TestTools.GeneratedArchives.Language;

/// <summary>Finds the words for the placeholders of a sentence, which are named as the lists in the folder Danish.</summary>
public sealed class TemplateFiller(WeightedVocabulary vocabulary, SeededRandom random)
{
    private readonly IReadOnlyDictionary<string, string[]> names = WordLists.ReadNamed("names");
    private readonly string[] terms = [.. WordLists.ReadLines("terms").Select(line => line.Split(':')[0])];
    private readonly ZipfDistribution termWeights = new(WordLists.ReadLines("terms").Count, 2);

    public string Fill(SentenceTemplate template, SentenceContext subject) => template.Fill(slot => ChooseWords(slot, subject));

    private string ChooseWords(string slot, SentenceContext subject) =>
        slot switch
        {
            "a" => FormatIndefinite(vocabulary.DrawNoun(random)),
            "the" => FormatDefinite(vocabulary.DrawNoun(random)),
            "thesposs" => FormatDefinite(vocabulary.DrawNoun(random)) + "s",
            "many" => FormatPlural(vocabulary.DrawNoun(random).Plural),
            "all" => FormatDefinitePlural(vocabulary.DrawNoun(random)),
            "singular" => vocabulary.DrawNoun(random).Singular,
            "plural" => vocabulary.DrawNoun(random).Plural,
            "compound" => vocabulary.DrawCompound(random).Singular,
            "do" => vocabulary.DrawVerb(random).Infinitive,
            "does" => vocabulary.DrawVerb(random).Present,
            "did" => vocabulary.DrawVerb(random).Past,
            "done" => vocabulary.DrawVerb(random).Participle,
            "isdone" => vocabulary.DrawVerb(random).Passive,
            "area" => random.Pick(subject.Area.Words),
            "council" => subject.Council.Name,
            "municipality" => random.Pick(subject.Council.Municipalities),
            "term" => terms[termWeights.Sample(random)],
            "meeting" => GeneratedDateFormatter.FormatLong(
                subject.EarlierMeetings.Count > 0 ? random.Pick(subject.EarlierMeetings) : subject.Date.AddDays(-91)
            ),
            "date" => GeneratedDateFormatter.FormatLong(subject.Date.AddDays(random.NextBetween(-900, 400))),
            "next" => GeneratedDateFormatter.FormatLong(subject.Date.AddDays(random.NextBetween(30, 120))),
            "year" => FormatNumber(subject.Date.Year + random.NextBetween(-4, 1)),
            "nextyear" => FormatNumber(subject.Date.Year + random.NextBetween(2, 5)),
            "case" => subject.Cases.Count > 0 ? random.Pick(subject.Cases) : "en tidligere sag",
            "itemref" => "punkt " + random.Pick(subject.ItemNumbers),
            "number" => FormatThousands(GenerateSize(4)),
            "age" => FormatNumber(random.NextBetween(18, 85)),
            "percent" => random.NextBoolean(40)
                ? $"{random.NextBetween(1, 40)},{random.NextBetween(1, 9)}"
                : FormatNumber(random.NextBetween(1, 80)),
            "section" => FormatNumber(random.NextBetween(1, 190))
                + (random.NextBoolean(20) ? ", stk. " + FormatNumber(random.NextBetween(1, 5)) : ""),
            "amount" => GenerateAmount(),
            _ => random.Pick(names[slot]),
        };

    private string FormatIndefinite(DanishNoun noun)
    {
        if (!random.NextBoolean(30))
        {
            return $"{noun.Article} {noun.Singular}";
        }

        var adjective = vocabulary.DrawAdjective(random);
        return $"{noun.Article} {(noun.IsNeuter ? adjective.Neuter : adjective.Common)} {noun.Singular}";
    }

    // With an adjective, the Danish definite article precedes it: planen, den nye plan.
    private string FormatDefinite(DanishNoun noun) =>
        random.NextBoolean(25)
            ? $"{(noun.IsNeuter ? "det" : "den")} {vocabulary.DrawAdjective(random).Inflected} {noun.Singular}"
            : noun.Definite;

    private string FormatDefinitePlural(DanishNoun noun) =>
        random.NextBoolean(25) ? $"de {vocabulary.DrawAdjective(random).Inflected} {noun.Plural}" : noun.PluralDefinite;

    private string FormatPlural(string plural) =>
        random.NextBoolean(30) ? $"{vocabulary.DrawAdjective(random).Inflected} {plural}" : plural;

    private string GenerateAmount() =>
        random.NextBoolean(50)
            ? $"{random.NextBetween(1, 400)},{random.NextBetween(1, 9)} mio. kr."
            : FormatThousands(GenerateSize(4) * 1000) + " kr.";

    // Small numbers are more frequent than large ones.
    private int GenerateSize(int digits)
    {
        var bound = 10;
        for (var digit = random.NextBelow(digits); digit > 0; digit--)
        {
            bound *= 10;
        }

        return random.NextBetween(2, bound);
    }

    private static string FormatNumber(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string FormatThousands(int number) => DanishNumbers.Format(number);
}

/// <summary>Formats dates as running text does: 19. november 2024.</summary>
public static class GeneratedDateFormatter
{
    public static string FormatLong(DateOnly date) => DanishDateFormatter.FormatLong(date.Year, date.Month, date.Day);

    public static string FormatIso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
