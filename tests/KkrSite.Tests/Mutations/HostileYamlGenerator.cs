using System.Text;

namespace KkrSite.Tests.Mutations;

/// <summary>Generates hostile YAML, as lines for a front matter or a file.</summary>
internal sealed class HostileYamlGenerator(Random random)
{
    private static readonly string[] Keys =
    [
        "titel",
        "dato",
        "status",
        "punkt",
        "sag",
        "emner",
        "bilag",
        "afsnit",
        "accepteret",
        "forgængere",
        "kilde",
        "udfald",
        "sted",
        "tid",
        "navn",
        "adresse",
        "kontakt",
        "rettelser",
        "beslutning",
        "<<",
    ];

    public string Generate() =>
        random.Next(20) switch
        {
            0 => "a: &a [x, x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b, *b, *b]\ntitel: *c\n",
            1 => $"{Key}: {Repeat("[", 10_000)}{Repeat("]", random.Next(10_000))}\n",
            2 => $"{Key}: {Repeat("{a: ", 5000)}1{Repeat("}", random.Next(5000))}\n",
            3 => $"{Key}:\n" + GenerateNested(random.Next(5, 400)),
            4 => $"{Key}: !!binary aGVq\n{Key}: !<tag:yaml.org,2002:python/object/apply:os.system> [ls]\n",
            5 => $"<<: *x\n{Key}: &x\n  <<: *x\n",
            6 => $"{Key}: 1\n{Key}: 2\n{Key}: 3\n",
            7 => $"{Key}:\t1\n\t{Key}: 2\n  \t- 3\n",
            8 => $"{Key}: {Repeat(SelectPiece(), 20_000)}\n",
            9 => $"{Key}: \"\\0\\ud800\\uDC00\\x00\\U0010FFFF\\uFFFE\"\n",
            10 => $"{Key}: \uFEFFa\n\uFEFF{Key}: b\n",
            11 => $"{Key}: |{random.Next(12)}{"+-"[random.Next(2)]}\n {Repeat(" x\n", 500)}",
            12 => $"? [{Key}, {Key}]\n: {Key}\n? {{a: b}}\n: c\n",
            13 => $"--- {Key}\n...\n%YAML 9.9\n%TAG ! tag:x,2000:\n---\n{Key}: 1\n",
            14 => $"{Key}: '{Repeat("'", random.Next(4000))}\n",
            15 => $"{Key}: \"{Repeat("\\", random.Next(4000))}\n",
            16 => $"{Key}: [{Repeat("a,", 20_000)}]\n",
            17 => string.Concat(Enumerable.Range(0, 3000).Select(i => $"k{i}: {i}\n")),
            18 => $"{Key}: {{{Key}: [{GenerateValue()}, {{{Key}: {GenerateValue()}}}]}}\n",
            _ => $"{Key}: {GenerateValue()}\n",
        };

    private string Key => Keys[random.Next(Keys.Length)];

    private string GenerateValue() =>
        random.Next(16) switch
        {
            0 => "2024-13-45",
            1 => "0000-00-00",
            2 => "9999999999-01-01",
            3 => "-1.-2.-3",
            4 => "99999999999999999999.1",
            5 => "https://" + Repeat("a.", 5000),
            6 => "javascript:alert(1)",
            7 => "../../../../etc/passwd",
            8 => "[]",
            9 => "{}",
            10 => "~",
            11 => "kl. 99.99-25.61",
            12 => "SAG-99999-9999999999",
            13 => "http://[::1",
            14 => "\"" + Repeat("\\n", 3000) + "\"",
            _ => Repeat(SelectPiece(), random.Next(1, 3000)),
        };

    private string SelectPiece() =>
        new[] { "x", "æ", "😀", "\u0301", "- ", ": ", "#", " #", "\u00A0", "1", ".", "/", "%", "%00", "@", "=" }[random.Next(16)];

    private static string GenerateNested(int levels)
    {
        var nested = new StringBuilder();
        for (var level = 1; level <= levels; level++)
        {
            nested.Append(' ', level).Append(level % 2 == 0 ? "- a:\n" : "b:\n");
        }

        return nested.ToString();
    }

    private static string Repeat(string piece, int times) => string.Concat(Enumerable.Repeat(piece, times));
}
