using System.Collections.Immutable;
using KkrSite.Archive.Model;
using KkrSite.Import.Lines;
using KkrSite.Import.Results;
using KkrSite.Import.Writing;
using KkrSite.Import.Writing.Rendering;

namespace KkrSite.Import.Recognising;

/// <summary>Reads the lines of one item: title, cases, sections, attachments.</summary>
internal sealed class ReadItem(TextLayout layout, JoinLines join, ImportNotes notes)
{
    public const string MarginMarkReason = "bilagsmærke i margenen";
    public const string CaseLabelReason = "ord foran sagsnummer eller initialer";
    public const string NumberWordReason = "ord foran punktets nummer";

    private readonly ClassifyBlocks classify = new(layout);
    private readonly SplitSections split = new(layout);
    private readonly RenderMarkdown render = new();

    /// <param name="hasChildren">Other items are numbered under this one.</param>
    /// <param name="hasLevels">The agenda has items under headings, so that an empty item of the first level is a heading.</param>
    public RecognisedItem Read(ItemLines lines, bool hasChildren, bool hasLevels)
    {
        var title = join.ToText(lines.Title);
        var cases = ReadCases(lines);
        if (lines.Prefix.Length > 0)
        {
            notes.Drop(lines.Prefix, NumberWordReason, lines.Line);
        }

        var item = new RecognisedItem
        {
            Number = lines.Number,
            Title = title,
            Cases = [.. cases.SelectMany(line => line.Cases).Distinct()],
            Caseworkers = [.. cases.SelectMany(line => line.Initials).Distinct(StringComparer.Ordinal)],
            Line = lines.Line,
        };
        if (ClosedItems.Says(title, lines.Body))
        {
            return Close(item, lines);
        }

        var sections = ReadSections(lines);
        item = item with
        {
            Sections = sections,
            IsHeading = lines.Number.Parts.Length == 1 && sections.IsEmpty && lines.Cases.IsEmpty && (hasChildren || hasLevels),
            Attachments = ReadAttachments(sections),
        };
        return item;
    }

    private RecognisedItem Close(RecognisedItem item, ItemLines lines)
    {
        var hidden = lines.Body.Concat(lines.Notes.SelectMany(note => note.Lines)).ToList();
        var words = hidden.Sum(line => Words.Count(line.Text));
        if (words > 0)
        {
            notes.DropUnseen(words, ClosedItems.Reason, hidden[0].Number);
        }

        return item with { IsClosed = true };
    }

    private List<CaseLine> ReadCases(ItemLines lines)
    {
        var cases = new List<CaseLine>();
        foreach (var line in lines.Cases)
        {
            var read = CaseLine.Read(line.Text) ?? new CaseLine([], CaseLine.ReadInitials(line.Text), [], []);
            foreach (var label in read.Labels)
            {
                notes.Drop(label, CaseLabelReason, line.Number);
            }

            foreach (var malformed in read.Malformed)
            {
                notes.Drop(malformed, "sagsnummer i en ukendt form", line.Number);
                notes.Doubt($"sagsnummeret {malformed} har ikke den sædvanlige form SAG-2024-01234 og er ikke taget med", line.Number);
            }

            cases.Add(read);
        }

        return cases;
    }

    private ImmutableArray<RecognisedSection> ReadSections(ItemLines lines)
    {
        var sections = WithNotes(split.Split(lines.Body), lines);
        var hasNames = sections.Any(section => section.Heading == "Bilag");
        return [.. sections.Select(section => ReadSection(section, hasNames))];
    }

    // A footnote stands at the end of the section that refers to it; the title's and a lost one's at the end of the item.
    private static ImmutableArray<SectionLines> WithNotes(ImmutableArray<SectionLines> sections, ItemLines lines)
    {
        if (lines.Notes.IsEmpty)
        {
            return sections;
        }

        sections = sections.IsEmpty ? [new SectionLines(null, "", lines.Line, [])] : sections;
        var holders = sections.SelectMany((section, i) => section.Lines.Select(line => (line.Number, i)).Append((Number: section.Line, i)))
            .DistinctBy(pair => pair.Number).ToDictionary(pair => pair.Number, pair => pair.i);
        var given = lines.Notes.ToLookup(note => holders.GetValueOrDefault(note.Anchor, sections.Length - 1));
        return [.. sections.Select((section, i) => section with { Notes = [.. given[i]] })];
    }

    private RecognisedSection ReadSection(SectionLines section, bool hasNames)
    {
        var areNames = section.Heading == "Bilag";
        var joined = join.ToBlocks(section.Lines, areNames);
        ImmutableArray<TextBlock> blocks =
        [
            .. classify.Classify(joined, areNames, hasNames, section.Heading == "Beslutning"),
            .. section.Notes.SelectMany(note => join.ToBlocks(note.Lines, areNames: false)).Select(block => block.Block),
        ];
        foreach (var block in joined)
        {
            if (block.IsMarked)
            {
                notes.Drop("./.", MarginMarkReason, block.Block.Line);
            }
        }

        return new RecognisedSection(section.Heading, blocks, render.Render(blocks), section.Line);
    }

    private static ImmutableArray<RecognisedAttachment> ReadAttachments(ImmutableArray<RecognisedSection> sections) =>
    [
        .. sections.SelectMany(section => ReadAttachments([.. section.Blocks.Where(block => block.Kind == TextBlockKind.Attachment
                || (section.Heading == "Bilag" && block.Kind is TextBlockKind.Bullet or TextBlockKind.Numbered))])),
    ];

    // An address alone under a name is where that attachment is found.
    private static IEnumerable<RecognisedAttachment> ReadAttachments(ImmutableArray<TextBlock> blocks)
    {
        for (var i = 0; i < blocks.Length; i++)
        {
            var isAddress = Addresses.IsAddress(blocks[i].Text);
            if (IsNone(blocks[i].Text) || (isAddress && i > 0 && !Addresses.IsAddress(blocks[i - 1].Text)))
            {
                continue;
            }

            var below = !isAddress && i + 1 < blocks.Length && Addresses.IsAddress(blocks[i + 1].Text) ? blocks[i + 1].Text : null;
            yield return new RecognisedAttachment(blocks[i].Text, blocks[i].Links.FirstOrDefault()?.Address ?? below);
        }
    }

    private static bool IsNone(string text) =>
        text.TrimEnd('.').Equals("Ingen", StringComparison.OrdinalIgnoreCase)
        || text.TrimEnd('.').Equals("Ingen bilag", StringComparison.OrdinalIgnoreCase)
        || text.TrimEnd('.').Equals("Der er ingen bilag", StringComparison.OrdinalIgnoreCase);
}
