using System.Collections.Immutable;
using KkrSite.Import.Lines;
using KkrSite.Import.MarkdownFiles;
using KkrSite.Import.Recognising.AgendaItems;
using KkrSite.Import.Recognising.Patterns;
using KkrSite.Import.Results;

namespace KkrSite.Import.Recognising.ItemTexts;

/// <summary>Recognises title, cases, sections and attachments in the lines of one item.</summary>
internal sealed class ItemRecogniser(TextLayout layout, SectionHeadingStyle headingStyle, LineJoiner lineJoiner, ImportNotes notes)
{
    private static readonly string[] NoAttachments = ["Ingen", "Ingen bilag", "Der er ingen bilag"];
    private static readonly string[] ColumnNames = ["", "Nr", "Bilag", "Bilagsnr", "Navn", "Titel", "Dokument", "Sagsnr", "Dato"];

    private readonly BlockClassifier blockClassifier = new(layout);
    private readonly ItemSectionSplitter sectionSplitter = new(layout, headingStyle, notes);

    /// <param name="hasChildren">Other items have numbers below this one's.</param>
    /// <param name="hasLevels">The agenda has items below headings, so that an empty item of the first level is a heading.</param>
    public RecognisedItem Recognise(ItemLines lines, bool hasChildren, bool hasLevels)
    {
        var title = lineJoiner.JoinText(lines.Title);
        var cases = ReadCases(lines);
        if (lines.Prefix.Length > 0)
        {
            notes.AddDropped(lines.Prefix, DropReasons.NumberLabel, lines.Line);
        }

        var item = new RecognisedItem
        {
            Number = lines.Number,
            Title = title,
            Cases = [.. cases.SelectMany(line => line.Cases).Distinct()],
            Caseworkers = [.. cases.SelectMany(line => line.Initials).Distinct(StringComparer.Ordinal)],
            Line = lines.Line,
        };
        if (ClosedItemMarks.IsClosed(title, lines.Body))
        {
            return CloseItem(item, lines);
        }

        var sections = ReadSections(lines);
        return item with
        {
            Sections = sections,
            IsHeading = lines.Number.Parts.Length == 1 && sections.IsEmpty && lines.Cases.IsEmpty && (hasChildren || hasLevels),
            Attachments = ReadAttachments(sections),
        };
    }

    private RecognisedItem CloseItem(RecognisedItem item, ItemLines lines)
    {
        var hidden = lines.Body.Concat(lines.Footnotes.SelectMany(note => note.Lines)).ToList();
        var words = hidden.Sum(line => WordTokeniser.CountWords(line.Text));
        if (words > 0)
        {
            notes.AddWithheld(words, DropReasons.ClosedItem, hidden[0].Number);
        }

        return item with
        {
            IsClosed = true,
        };
    }

    private List<CaseLine> ReadCases(ItemLines lines)
    {
        var cases = new List<CaseLine>();
        foreach (var line in lines.Cases)
        {
            var read = CaseLine.Parse(line.Text) ?? new CaseLine([], CaseLine.ParseInitials(line.Text), [], []);
            foreach (var label in read.Labels)
            {
                notes.AddDropped(label, DropReasons.CaseLabel, line.Number);
            }

            foreach (var malformed in read.Malformed)
            {
                notes.AddDropped(malformed, DropReasons.MalformedCaseNumber, line.Number);
                notes.AddDoubt($"sagsnummeret {malformed} har ikke den sædvanlige form SAG-2024-01234 og er ikke taget med", line.Number);
            }

            cases.Add(read);
        }

        return cases;
    }

    private ImmutableArray<RecognisedSection> ReadSections(ItemLines lines)
    {
        var sections = AssignFootnotes(sectionSplitter.Split(lines.Body), lines);
        var hasAttachmentSection = sections.Any(section => section.Role == SectionRole.Attachments);
        return [.. sections.Select(section => ReadSection(section, hasAttachmentSection))];
    }

    // A footnote goes to the end of the section that refers to it; one that only the title or nothing refers to, to the end of the item.
    private static ImmutableArray<SectionLines> AssignFootnotes(ImmutableArray<SectionLines> sections, ItemLines lines)
    {
        if (lines.Footnotes.IsEmpty)
        {
            return sections;
        }

        sections = sections.IsEmpty ? [new SectionLines(null, lines.Line, [])] : sections;
        var holders = sections
            .SelectMany((section, i) => section.Lines.Select(line => (line.Number, i)).Append((Number: section.Line, i)))
            .DistinctBy(pair => pair.Number)
            .ToDictionary(pair => pair.Number, pair => pair.i);
        var bySection = lines.Footnotes.ToLookup(note => holders.GetValueOrDefault(note.AnchorLine, sections.Length - 1));
        return [.. sections.Select((section, i) => section with { Footnotes = [.. bySection[i]] })];
    }

    private RecognisedSection ReadSection(SectionLines section, bool hasAttachmentSection)
    {
        var joined = lineJoiner.JoinBlocks(section.Lines, section.Role);
        ImmutableArray<TextBlock> blocks =
        [
            .. blockClassifier.Classify(joined, section.Role, hasAttachmentSection),
            .. section.Footnotes.SelectMany(note => lineJoiner.JoinBlocks(note.Lines, SectionRole.Text)).Select(block => block.Block),
        ];
        foreach (var block in joined.Where(block => block.IsMarked))
        {
            notes.AddDropped("./.", DropReasons.MarginMark, block.Block.Line);
        }

        DropHeadingWords(section);
        return new RecognisedSection(section.Heading, blocks, MarkdownBlockRenderer.Render(blocks), section.Line)
        {
            PrintedHeading = section.PrintedHeading,
        };
    }

    // Beslutning i KKR Midtjylland den 12. marts 2024 becomes Beslutning.
    private void DropHeadingWords(SectionLines section)
    {
        var words = WordTokeniser.SplitAtBlanks(section.PrintedHeading ?? "");
        if (section.Heading is not null && words.Length > WordTokeniser.CountWords(section.Heading))
        {
            var rest = words.Where(word => !word.StartsWith(section.Heading, StringComparison.OrdinalIgnoreCase));
            notes.AddDropped(string.Join(' ', rest), DropReasons.HeadingWords, section.Line);
        }
    }

    private static ImmutableArray<RecognisedAttachment> ReadAttachments(ImmutableArray<RecognisedSection> sections) =>
        [
            .. sections.SelectMany(section =>
                ReadAttachments([
                    .. section.Blocks.Where(block =>
                        block.Kind == TextBlockKind.Attachment
                        || (section.Heading == SectionNames.Attachments && block.Kind is TextBlockKind.Bullet or TextBlockKind.Numbered)
                    ),
                ])
                    .Concat(section.Heading == SectionNames.Attachments ? ReadAttachmentRows(section.Blocks) : [])
            ),
        ];

    // Of a row, the cell with the most letters is the name; the others are numbers and dates.
    private static IEnumerable<RecognisedAttachment> ReadAttachmentRows(ImmutableArray<TextBlock> blocks) =>
        from block in blocks
        where block.Kind == TextBlockKind.Table
        from row in block.Rows
        let name = row.MaxBy(cell => cell.Count(char.IsLetter))
        where name.Any(char.IsLetter) && !IsNoAttachments(name) && !row.All(IsColumnName)
        select new RecognisedAttachment(name, null);

    private static bool IsColumnName(string cell) => ColumnNames.Contains(cell.TrimEnd('.', ':'), StringComparer.OrdinalIgnoreCase);

    // An address alone below a name is the address of that attachment.
    private static IEnumerable<RecognisedAttachment> ReadAttachments(ImmutableArray<TextBlock> blocks)
    {
        for (var i = 0; i < blocks.Length; i++)
        {
            var isAddress = WebAddressFinder.IsAddress(blocks[i].Text);
            if (IsNoAttachments(blocks[i].Text) || (isAddress && i > 0 && !WebAddressFinder.IsAddress(blocks[i - 1].Text)))
            {
                continue;
            }

            var below = !isAddress && i + 1 < blocks.Length && WebAddressFinder.IsAddress(blocks[i + 1].Text) ? blocks[i + 1].Text : null;
            yield return new RecognisedAttachment(blocks[i].Text, blocks[i].Links.FirstOrDefault()?.Address ?? below);
        }
    }

    private static bool IsNoAttachments(string text) =>
        NoAttachments.Contains(text.TrimEnd('.'), StringComparer.OrdinalIgnoreCase);
}
