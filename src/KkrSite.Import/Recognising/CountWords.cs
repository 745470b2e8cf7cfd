using System.Collections.Immutable;
using System.Text;
using KkrSite.Import.Lines;
using KkrSite.Import.Reading;
using KkrSite.Import.Results;

namespace KkrSite.Import.Recognising;

/// <summary>
/// Draws up the account of words. Source and result are counted apart from each other: what the source has and neither
/// the result nor the list of what was dropped has is lost, what only the result has is invented.
/// </summary>
internal sealed class CountWords(WordAccount account)
{
    public WordCounts Count(
        ImmutableArray<ContentLine> all,
        ImmutableArray<SetAside> aside,
        Agenda agenda,
        ImmutableArray<RecognisedItem> items,
        CoverFacts facts,
        ImmutableArray<LinkTarget> targets,
        ImportNotes notes)
    {
        var marks = notes.Dropped.Where(text => text.Reason == DropExtractionMarks.Reason).Sum(text => text.WordCount);
        var source = all.Sum(line => Words.Count(line.Text)) + aside.Sum(text => Words.Count(text.Text)) + marks - account.Merges;
        var dropped = notes.Dropped.Sum(text => text.WordCount);
        var (lost, invented) = Compare(agenda, items);
        var kept = items.Zip(agenda.Items, Kept).Sum() + targets.Length
            + agenda.Cover.Where(line => facts.Lines.Contains(line.Number)).Sum(line => Words.Count(line.Text));
        return new WordCounts(source, kept, dropped, Math.Max(lost, source - kept - dropped), Math.Max(invented, kept + dropped - source));
    }

    private static int Kept(RecognisedItem item, ItemLines lines)
    {
        var labels = lines.Cases.Sum(line => CaseLine.Read(line.Text) is { } read ? read.Labels.Length + read.Malformed.Length : 0);
        return (lines.HasNumber ? 1 : 0)
            + Words.Count(item.Title)
            + lines.Cases.Sum(line => Words.Count(line.Text)) - labels
            + item.Sections.Sum(section => Words.Count(section.Heading ?? "") + section.Blocks.Sum(block => Words.Count(block.ToString())));
    }

    // Word by word, letters and digits only: hyphens at line ends and the punctuation of case lines are not the question.
    private (int Lost, int Invented) Compare(Agenda agenda, ImmutableArray<RecognisedItem> items)
    {
        var balance = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var (item, lines) in items.Zip(agenda.Items))
        {
            if (item.IsClosed)
            {
                continue;
            }

            Add(SourceWords(lines.Title), 1);
            Add(SourceWords(lines.Body), 1);
            Add(SourceWords([.. lines.Notes.SelectMany(note => note.Lines)]), 1);
            Add([item.Title], -1);
            Add(item.Sections.SelectMany(section => section.Blocks.Select(block => block.ToString()).Prepend(section.Heading ?? "")), -1);
        }

        return (balance.Values.Where(count => count > 0).Sum(), -balance.Values.Where(count => count < 0).Sum());

        void Add(IEnumerable<string> texts, int sign)
        {
            foreach (var word in texts.SelectMany(Words.In).Select(word => string.Concat(word.Where(char.IsLetterOrDigit))))
            {
                balance[word] = balance.GetValueOrDefault(word) + sign;
            }
        }
    }

    private IEnumerable<string> SourceWords(ImmutableArray<ContentLine> lines)
    {
        // Its last word may be made of thousands of lines: where that begins is kept, not looked for.
        var (open, lastWord) = (new StringBuilder(), 0);
        foreach (var line in lines)
        {
            if (account.IsMerged(line.Number))
            {
                while (open.Length > 0 && open[^1] is '-' or ' ' or '\u00AD' or '\u2010')
                {
                    open.Length--;
                }

                while (lastWord > open.Length || (lastWord > 0 && open[lastWord - 1] != ' '))
                {
                    lastWord = Math.Min(lastWord, open.Length + 1) - 1;
                }
            }
            else
            {
                lastWord = open.Length;
            }

            yield return open.ToString(0, lastWord);
            open.Remove(0, lastWord);
            var blank = line.Text.LastIndexOf(' ');
            lastWord = blank < 0 ? 0 : open.Length + blank + 1;
            open.Append(line.Text);
        }

        yield return open.ToString();
    }
}
