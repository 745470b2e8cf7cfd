using System.Collections.Immutable;
using System.Globalization;
using KkrSite.Archive.Model;
using KkrSite.Import.Lines;
using KkrSite.Import.Recognising.AgendaItems;
using KkrSite.Import.Recognising.Patterns;
using KkrSite.Import.Results;

namespace KkrSite.Import.Recognising.Verification;

/// <summary>
/// Looks at the finished result by a second way, independent of the one that found the items, for what speaks for a missed or misplaced
/// item: each is a doubt that names its place. What is found here is not mended.
/// </summary>
internal sealed class RecognitionVerifier(ImportNotes notes)
{
    private const int MaxGap = 5;
    private const int MaxTitleLength = 250;
    private const int MaxTitleLines = 6;

    /// <param name="usedCoverLines">Numbers of the cover's lines that say something about the meeting.</param>
    public void Verify(
        AgendaLines agenda,
        ImmutableArray<RecognisedItem> items,
        IReadOnlySet<int> usedCoverLines,
        RecognisedMeeting meeting
    )
    {
        // A supplementary agenda may go on from the numbers of the agenda.
        if (!meeting.IsSupplement)
        {
            VerifyNumbers(items);
        }

        VerifyCover(agenda, usedCoverLines);
        foreach (var (item, i) in items.Select((item, i) => (item, i)).Where(pair => !pair.item.IsClosed))
        {
            VerifyTitle(item);
            VerifySections(item);
            VerifyBody(agenda.Items[i], i + 1 < agenda.Items.Length ? agenda.Items[i + 1].Number : null);
        }

        if (meeting.Status == MeetingStatus.Minutes && !items.Any(item => item.Decision is not null))
        {
            notes.AddDoubt(VerificationTexts.NoDecision, 0);
        }
    }

    // 3.13 and then 3.15; 5.1 without a 5 where the other headings are there; a first item that is not 1.
    private void VerifyNumbers(ImmutableArray<RecognisedItem> items)
    {
        // An item stands for the headings above it, too, which agendas may leave out.
        var lines = items
            .SelectMany(item => ListWithAncestors(item.Number).Select(number => (Number: number, item.Line)))
            .DistinctBy(pair => pair.Number);
        foreach (var siblings in lines.GroupBy(pair => FormatParent(pair.Number)))
        {
            var previous = 0;
            foreach (var (number, line) in siblings.OrderBy(pair => pair.Number))
            {
                var own = number.Parts[^1];
                if (own > previous + 1 && own - previous <= MaxGap)
                {
                    var missing = Enumerable.Range(previous + 1, own - previous - 1).Select(last => FormatSibling(siblings.Key, last));
                    notes.AddDoubt(VerificationTexts.MissingNumbers([.. missing], number.ToString()), line);
                }
                else if (own > previous + 1)
                {
                    var (first, last) = (FormatSibling(siblings.Key, previous + 1), FormatSibling(siblings.Key, own - 1));
                    notes.AddDoubt(VerificationTexts.ManyMissingNumbers(first, last, number.ToString()), line);
                }

                previous = own;
            }
        }

        var numbers = items.Select(item => item.Number).ToHashSet();
        var hasHeadings = items.Any(item => item.Number.Parts.Length == 1);
        var orphans = items.Where(item => hasHeadings && item.Number.Parent is { } parent && !numbers.Contains(parent));
        foreach (var orphan in orphans.DistinctBy(item => item.Number.Parent))
        {
            notes.AddDoubt(VerificationTexts.MissingParent(orphan.Number.ToString(), FormatParent(orphan.Number)), orphan.Line);
        }
    }

    private void VerifyCover(AgendaLines agenda, IReadOnlySet<int> usedLines)
    {
        var first = agenda.Items is [var item, ..] ? item.Number : default;
        for (var i = 0; i < agenda.Cover.Length; i++)
        {
            var line = agenda.Cover[i];
            if (usedLines.Contains(line.Number) || line.Row is not null)
            {
                continue;
            }

            if (SectionHeading.Parse(line.Text) is { } heading && heading.Name is not ("Deltagere" or "Afbud" or "Fraværende"))
            {
                notes.AddDoubt(VerificationTexts.HeadingOnCover(line.Text), line.Number);
            }
            else if (
                CaseLine.Parse(line.Text) is { Cases.Length: > 0 }
                || (NumberedLine.Parse(line.Text) is { IsMarked: true, Title: [var start, ..] } numbered
                    && char.IsUpper(start)
                    && (numbered.Number.CompareTo(first) < 0 || HeadsSection(agenda.Cover, i)))
            )
            {
                notes.AddDoubt(VerificationTexts.ItemOnCover(line.Text), line.Number);
            }
        }
    }

    private void VerifyTitle(RecognisedItem item)
    {
        if (item.Title.Length > MaxTitleLength)
        {
            notes.AddDoubt(VerificationTexts.LongTitle(item.Number.ToString()), item.Line);
        }
    }

    private void VerifySections(RecognisedItem item)
    {
        var repeated = item
            .Sections.Where(section => section.Heading is SectionNames.Background or SectionNames.Recommendation or SectionNames.Decision
                or SectionNames.CasePresentation)
            .GroupBy(section => section.Heading, StringComparer.Ordinal)
            .Where(sections => sections.Count() > 1);
        foreach (var sections in repeated)
        {
            notes.AddDoubt(VerificationTexts.RepeatedHeading(sections.Key!, item.Number.ToString()), sections.ElementAt(1).Line);
        }
    }

    // A case line, or a numbered line that goes on from this item's number.
    private void VerifyBody(ItemLines item, ItemNumber? next)
    {
        var (listed, reached) = (new HashSet<ItemNumber>(), item.Number);
        for (var i = 0; i < item.Body.Length; i++)
        {
            var line = item.Body[i];
            if (line.Row is not null)
            {
                continue;
            }

            if (CaseLine.Parse(line.Text) is { Cases.Length: > 0 })
            {
                notes.AddDoubt(VerificationTexts.CaseInText(item.Number.ToString()), line.Number);
            }
            else if (NumberedLine.Parse(line.Text) is { IsMarked: true, Title: [var start, ..] } numbered)
            {
                var goesOn = GoesOn(numbered.Number, reached, next) && !listed.Contains(FindPrevious(numbered.Number));
                if (char.IsUpper(start) && (goesOn || HeadsSection(item.Body, i)))
                {
                    reached = numbered.Number;
                    notes.AddDoubt(VerificationTexts.NumberInText(numbered.Number.ToString(), item.Number.ToString()), line.Number);
                }
                else
                {
                    listed.Add(numbered.Number);
                }
            }
        }
    }

    // A case line or the heading of a section follows, after the lines of a title.
    private static bool HeadsSection(ImmutableArray<ContentLine> lines, int index)
    {
        for (var i = index + 1; i < Math.Min(index + MaxTitleLines, lines.Length); i++)
        {
            if (CaseLine.Parse(lines[i].Text) is not null || SectionHeading.Parse(lines[i].Text) is { Rest.Length: 0 })
            {
                return true;
            }

            if (SentenceRules.EndsSentence(lines[i].Text) || NumberedLine.Parse(lines[i].Text) is { IsMarked: true })
            {
                return false;
            }
        }

        return false;
    }

    // After 3.2: 3.2.1, 3.3, 4, and also 3.5 or 6 where numbers are left out; it must come before the next item.
    private static bool GoesOn(ItemNumber number, ItemNumber item, ItemNumber? next) =>
        number.CompareTo(item) > 0
        && (next is not { } limit || number.CompareTo(limit) < 0)
        && (
            (number.Parent == item && number.Parts[^1] == 1)
            || (
                number.Parts.Length <= item.Parts.Length
                && number.Parts[^1] - item.Parts[number.Parts.Length - 1] is > 0 and <= MaxGap
                && number.Parts.AsSpan()[..^1].SequenceEqual(item.Parts.AsSpan()[..(number.Parts.Length - 1)])
            )
        );

    private static IEnumerable<ItemNumber> ListWithAncestors(ItemNumber number)
    {
        for (ItemNumber? current = number; current is { } listed; current = listed.Parent)
        {
            yield return listed;
        }
    }

    private static ItemNumber FindPrevious(ItemNumber number) =>
        ItemNumber.TryParse(string.Join('.', [.. number.Parts[..^1], number.Parts[^1] - 1]), out var previous) ? previous : default;

    private static string FormatParent(ItemNumber number) => number.Parent?.ToString() ?? "";

    private static string FormatSibling(string parent, int last) =>
        parent.Length == 0 ? last.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{parent}.{last}");
}
