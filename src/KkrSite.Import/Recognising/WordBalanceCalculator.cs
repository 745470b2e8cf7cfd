using System.Collections.Immutable;
using System.Text;
using KkrSite.Import.Lines;
using KkrSite.Import.Recognising.AgendaItems;
using KkrSite.Import.Recognising.ItemTexts;
using KkrSite.Import.Recognising.Patterns;
using KkrSite.Import.Results;

namespace KkrSite.Import.Recognising;

/// <summary>
/// Calculates the account of words. Source and result are counted independently: words of the source that are neither in the
/// result nor in the list of dropped texts are lost, words that only the result has are invented.
/// </summary>
internal sealed class WordBalanceCalculator(ImportNotes notes)
{
    public WordBalance Calculate(
        PreprocessedText text,
        ImmutableArray<ExcludedText> excluded,
        AgendaLines agenda,
        ImmutableArray<RecognisedItem> items,
        CoverFacts facts
    )
    {
        var extractionMarks = notes.Dropped.Where(mark => mark.Reason == DropReasons.ExtractionMark).Sum(mark => mark.WordCount);
        var source =
            text.All.Sum(line => WordTokeniser.CountWords(line.Text))
            + excluded.Sum(excludedText => WordTokeniser.CountWords(excludedText.Text))
            + extractionMarks
            - notes.MergedLineCount;
        var droppedWords = notes.Dropped.Sum(dropped => dropped.WordCount);
        var (lost, invented) = Compare(agenda, items);
        var kept =
            items.Zip(agenda.Items, CountKept).Sum()
            + text.LinkTargets.Length
            + agenda.Cover.Where(line => facts.UsedLines.Contains(line.Number)).Sum(line => WordTokeniser.CountWords(line.Text));
        var difference = source - kept - droppedWords;
        return new WordBalance(source, kept, droppedWords, Math.Max(lost, difference), Math.Max(invented, -difference));
    }

    private static int CountKept(RecognisedItem item, ItemLines lines)
    {
        var labels = lines.Cases.Sum(line => CaseLine.Parse(line.Text) is { } read ? read.Labels.Length + read.Malformed.Length : 0);
        return (lines.HasNumber ? 1 : 0)
            + WordTokeniser.CountWords(item.Title)
            + lines.Cases.Sum(line => WordTokeniser.CountWords(line.Text))
            - labels
            + item.Sections.Sum(section =>
                WordTokeniser.CountWords(section.Heading ?? "") + section.Blocks.Sum(block => WordTokeniser.CountWords(block.ToString()))
            );
    }

    // Word by word, letters and digits only: hyphens at line ends and the punctuation of case lines do not matter.
    private (int Lost, int Invented) Compare(AgendaLines agenda, ImmutableArray<RecognisedItem> items)
    {
        var balance = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var (item, lines) in items.Zip(agenda.Items))
        {
            if (item.IsClosed)
            {
                continue;
            }

            Add(JoinSourceWords(lines.Title), 1);
            Add(JoinSourceWords(lines.Body), 1);
            Add(JoinSourceWords([.. lines.Footnotes.SelectMany(note => note.Lines)]), 1);
            Add([item.Title], -1);
            Add(item.Sections.Select(section => section.PrintedHeading ?? ""), -1);
            Add(item.Sections.SelectMany(section => section.Blocks).Select(block => block.ToString()), -1);
        }

        return (balance.Values.Where(count => count > 0).Sum(), -balance.Values.Where(count => count < 0).Sum());

        void Add(IEnumerable<string> texts, int sign)
        {
            foreach (var word in texts.SelectMany(WordTokeniser.Tokenise).Select(word => string.Concat(word.Where(char.IsLetterOrDigit))))
            {
                balance[word] = balance.GetValueOrDefault(word) + sign;
            }
        }
    }

    private IEnumerable<string> JoinSourceWords(ImmutableArray<ContentLine> lines)
    {
        // The last word may extend over thousands of lines: the start of it is remembered, and searched for in the last line only.
        var (open, lastWord, lastLine) = (new StringBuilder(), 0, 0);
        foreach (var line in lines)
        {
            if (notes.IsMergedLine(line.Number))
            {
                while (open.Length > 0 && open[^1] is '-' or ' ' or '\u00AD' or '\u2010')
                {
                    open.Length--;
                }

                lastWord = Math.Min(lastWord, open.Length);
                while (lastWord > lastLine && open[lastWord - 1] != ' ')
                {
                    lastWord--;
                }

                lastWord = lastWord > lastLine ? lastWord : 0;
            }
            else
            {
                lastWord = open.Length;
            }

            yield return open.ToString(0, lastWord);
            open.Remove(0, lastWord);
            lastLine = open.Length;
            var blank = line.Text.LastIndexOf(' ');
            lastWord = blank < 0 ? 0 : open.Length + blank + 1;
            open.Append(line.Text);
        }

        yield return open.ToString();
    }
}
