using System.Text;

namespace KkrSite.Tests.Checks.Personal;

/// <summary>Writes Danish paragraphs with personal numbers at some places and other numbers at many; the same seed, the same texts.</summary>
internal sealed class MakeUpTexts(int seed)
{
    private static readonly string[] Openings =
    [
        "Kommunen skrev i sit svar, at", "Udvalget så på", "I bilaget nævnes", "Sekretariatet noterede", "Rapporten viser", "Der henvises til",
        "Brevet er mærket", "På side 4 står", "Formanden oplyste", "Af oversigten fremgår", "Parterne er enige om",
    ];

    private static readonly string[] Closings =
        [" i den videre proces.", ", og det tages op igen.", " (se oversigten).", ".", "; resten følger.", " til næste møde.", ", som ønsket."];

    private readonly Random random = new(seed);

    public MadeUpText Next()
    {
        var text = new StringBuilder();
        var planted = new List<PlacedNumber>();
        var decoys = new List<PlacedNumber>();
        for (var sentence = 0; sentence < 8; sentence++)
        {
            text.Append(Pick(Openings)).Append(' ');
            if (random.Next(4) == 0)
            {
                Append(text, Pick(PersonalNumberSpellings.All), planted);
            }
            else
            {
                Append(text, Pick(OtherNumbers.All), decoys);
            }

            text.Append(Pick(Closings)).Append(random.Next(4) == 0 ? "\n\n" : " ");
        }

        return new MadeUpText(text.ToString(), planted, decoys);
    }

    private void Append(StringBuilder text, (string Kind, Func<Random, string> Write) number, List<PlacedNumber> list)
    {
        var start = text.Length;
        text.Append(number.Write(random));
        list.Add(new PlacedNumber(number.Kind, start, text.Length));
    }

    private T Pick<T>(IReadOnlyList<T> from) => from[random.Next(from.Count)];
}
