using System.Text;
using System.Text.RegularExpressions;

namespace KkrSite.Benchmarks.Language;

/// <summary>A sentence with places for words: "{Who} skal {do} {all}."; a capital in a place begins its words with a capital.</summary>
public sealed partial class Template
{
    private readonly List<(string Text, string? Slot)> pieces = [];

    public Template(string text)
    {
        var from = 0;
        foreach (Match match in Slot().Matches(text))
        {
            pieces.Add((text[from..match.Index], match.Groups["slot"].Value));
            from = match.Index + match.Length;
        }

        pieces.Add((text[from..], null));
    }

    public static IReadOnlyList<Template> All(string list) => [.. WordLists.Lines(list).Select(line => new Template(line))];

    public string Fill(Func<string, string> words)
    {
        var sentence = new StringBuilder();
        foreach (var (text, slot) in pieces)
        {
            sentence.Append(text);
            if (slot is not null)
            {
                sentence.Append(char.IsAsciiLetterUpper(slot[0]) ? Capitalised(words(slot.ToLowerInvariant())) : words(slot));
            }
        }

        return sentence.ToString();
    }

    public static string Capitalised(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    [GeneratedRegex(@"\{(?<slot>[A-Za-z]+)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Slot();
}
