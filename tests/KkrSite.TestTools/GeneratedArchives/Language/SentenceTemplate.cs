using System.Text;
using System.Text.RegularExpressions;

namespace KkrSite.TestTools.GeneratedArchives.Language;

/// <summary>A sentence with placeholders: "{Who} skal {do} {all}."; a capitalised placeholder capitalises its words.</summary>
public sealed partial class SentenceTemplate
{
    private readonly List<(string Text, string? Slot)> pieces = [];

    public SentenceTemplate(string text)
    {
        var from = 0;
        foreach (Match match in SlotPattern().Matches(text))
        {
            pieces.Add((text[from..match.Index], match.Groups["slot"].Value));
            from = match.Index + match.Length;
        }

        pieces.Add((text[from..], null));
    }

    public static IReadOnlyList<SentenceTemplate> ReadList(string list) =>
        [.. WordLists.ReadLines(list).Select(line => new SentenceTemplate(line))];

    public string Fill(Func<string, string> words)
    {
        var sentence = new StringBuilder();
        foreach (var (text, slot) in pieces)
        {
            sentence.Append(text);
            if (slot is not null)
            {
                sentence.Append(char.IsAsciiLetterUpper(slot[0]) ? Capitalise(words(slot.ToLowerInvariant())) : words(slot));
            }
        }

        return sentence.ToString();
    }

    public static string Capitalise(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    [GeneratedRegex(@"\{(?<slot>[A-Za-z]+)\}", RegexOptions.CultureInvariant)]
    private static partial Regex SlotPattern();
}
