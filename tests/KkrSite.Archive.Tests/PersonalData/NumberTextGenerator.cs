using System.Text;

namespace KkrSite.Archive.Tests.PersonalData;

/// <summary>Generates Danish paragraphs with some personal numbers and many others; the same seed gives the same texts.</summary>
internal sealed class NumberTextGenerator(int seed)
{
    private static readonly string[] Openings =
    [
        "Kommunen skrev i sit svar, at",
        "Udvalget så på",
        "I bilaget nævnes",
        "Sekretariatet noterede",
        "Rapporten viser",
        "Der henvises til",
        "Brevet er mærket",
        "På side 4 står",
        "Formanden oplyste",
        "Af oversigten fremgår",
        "Parterne er enige om",
    ];

    private static readonly string[] Closings =
    [
        " i den videre proces.",
        ", og det tages op igen.",
        " (se oversigten).",
        ".",
        "; resten følger.",
        " til næste møde.",
        ", som ønsket.",
    ];

    private readonly Random random = new(seed);

    public NumberText Generate()
    {
        var text = new StringBuilder();
        var planted = new List<EmbeddedNumber>();
        var decoys = new List<EmbeddedNumber>();
        for (var sentence = 0; sentence < 8; sentence++)
        {
            text.Append(Pick(Openings)).Append(' ');
            if (random.Next(4) == 0)
            {
                Append(text, Pick(CprNumberSpellings.All), planted);
            }
            else
            {
                Append(text, Pick(DecoyNumbers.All), decoys);
            }

            text.Append(Pick(Closings)).Append(random.Next(4) == 0 ? "\n\n" : " ");
        }

        return new NumberText(text.ToString(), planted, decoys);
    }

    private void Append(StringBuilder text, (string Kind, Func<Random, string> Write) number, List<EmbeddedNumber> list)
    {
        var start = text.Length;
        text.Append(number.Write(random));
        list.Add(new EmbeddedNumber(number.Kind, start, text.Length));
    }

    private T Pick<T>(IReadOnlyList<T> from) => from[random.Next(from.Count)];
}

/// <summary>A generated text and the numbers in it.</summary>
/// <param name="Planted">The personal numbers.</param>
/// <param name="Decoys">All other numbers.</param>
internal sealed record NumberText(string Text, IReadOnlyList<EmbeddedNumber> Planted, IReadOnlyList<EmbeddedNumber> Decoys);

/// <param name="Kind">The notation of a personal number, or what another number is.</param>
internal sealed record EmbeddedNumber(string Kind, int Start, int End);
