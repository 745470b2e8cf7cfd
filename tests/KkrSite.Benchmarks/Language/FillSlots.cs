using System.Globalization;

namespace KkrSite.Benchmarks.Language;

/// <summary>Gives the words for the places of a sentence; the names of the places are those of the lists in the folder Danish.</summary>
public sealed class FillSlots(Vocabulary vocabulary, RandomNumbers random)
{
    private readonly IReadOnlyDictionary<string, string[]> names = WordLists.Named("names");
    private readonly string[] terms = [.. WordLists.Lines("terms").Select(line => line.Split(':')[0])];
    private readonly ZipfWeights termWeights = new(WordLists.Lines("terms").Count, 2);

    public string Fill(Template template, Subject subject) => template.Fill(slot => Words(slot, subject));

    private string Words(string slot, Subject subject) => slot switch
    {
        "a" => Indefinite(vocabulary.Noun(random)),
        "the" => Definite(vocabulary.Noun(random)),
        "thesposs" => Definite(vocabulary.Noun(random)) + "s",
        "many" => Described(vocabulary.Noun(random).Plural),
        "all" => AllOf(vocabulary.Noun(random)),
        "singular" => vocabulary.Noun(random).Singular,
        "plural" => vocabulary.Noun(random).Plural,
        "compound" => vocabulary.Compound(random).Singular,
        "do" => vocabulary.Verb(random).Infinitive,
        "does" => vocabulary.Verb(random).Present,
        "did" => vocabulary.Verb(random).Past,
        "done" => vocabulary.Verb(random).Participle,
        "isdone" => vocabulary.Verb(random).Passive,
        "area" => random.Of(subject.Area.Words),
        "council" => subject.Council.Name,
        "municipality" => random.Of(subject.Council.Municipalities),
        "term" => terms[termWeights.Pick(random)],
        "meeting" => DanishDates.Long(subject.EarlierMeetings.Count > 0 ? random.Of(subject.EarlierMeetings) : subject.Date.AddDays(-91)),
        "date" => DanishDates.Long(subject.Date.AddDays(random.Between(-900, 400))),
        "next" => DanishDates.Long(subject.Date.AddDays(random.Between(30, 120))),
        "year" => Number(subject.Date.Year + random.Between(-4, 1)),
        "nextyear" => Number(subject.Date.Year + random.Between(2, 5)),
        "case" => subject.Cases.Count > 0 ? random.Of(subject.Cases) : "en tidligere sag",
        "itemref" => "punkt " + random.Of(subject.ItemNumbers),
        "number" => Thousands(Size(4)),
        "age" => Number(random.Between(18, 85)),
        "percent" => random.Percent(40) ? $"{random.Between(1, 40)},{random.Between(1, 9)}" : Number(random.Between(1, 80)),
        "section" => Number(random.Between(1, 190)) + (random.Percent(20) ? ", stk. " + Number(random.Between(1, 5)) : ""),
        "amount" => Amount(),
        _ => random.Of(names[slot]),
    };

    private string Indefinite(Noun noun)
    {
        if (!random.Percent(30))
        {
            return $"{noun.Article} {noun.Singular}";
        }

        var adjective = vocabulary.Adjective(random);
        return $"{noun.Article} {(noun.IsNeuter ? adjective.Neuter : adjective.Common)} {noun.Singular}";
    }

    // With an adjective Danish has its article in front: planen, den nye plan.
    private string Definite(Noun noun) => random.Percent(25)
        ? $"{(noun.IsNeuter ? "det" : "den")} {vocabulary.Adjective(random).Inflected} {noun.Singular}"
        : noun.Definite;

    private string AllOf(Noun noun) => random.Percent(25)
        ? $"de {vocabulary.Adjective(random).Inflected} {noun.Plural}"
        : noun.PluralDefinite;

    private string Described(string plural) => random.Percent(30) ? $"{vocabulary.Adjective(random).Inflected} {plural}" : plural;

    private string Amount() => random.Percent(50)
        ? $"{random.Between(1, 400)},{random.Between(1, 9)} mio. kr."
        : Thousands(Size(4) * 1000) + " kr.";

    // Small numbers are more frequent than large ones.
    private int Size(int digits)
    {
        var bound = 10;
        for (var digit = random.Below(digits); digit > 0; digit--)
        {
            bound *= 10;
        }

        return random.Between(2, bound);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Thousands(int number) =>
        number.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', '.');
}
