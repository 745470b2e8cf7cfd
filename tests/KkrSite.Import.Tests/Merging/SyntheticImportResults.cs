using System.Collections.Immutable;
using KkrSite.Archive.Model;
using KkrSite.Import.Results;
using KkrSite.TestTools.Documents;

namespace KkrSite.Import.Tests.Merging;

/// <summary>An invented agenda and its minutes, as the recogniser returns them.</summary>
internal sealed class SyntheticImportResults(Random random)
{
    private int words;

    public ImportResult CreateAgenda() =>
        CreateResult(
            MeetingStatus.Agenda,
            SyntheticAgenda
                .Create(random)
                .Items.Select(item => new SyntheticItem(
                    item.Number,
                    $"{item.Title} {CreateWord()}",
                    item.Cases,
                    item.Initials,
                    [.. item.Sections.Where(section => section.Heading != "Beslutning")]
                )
                {
                    IsHeading = item.IsHeading,
                })
        );

    /// <summary>Every item has a decision; some items are dropped, renamed, reworded or new, and all are renumbered.</summary>
    public ImportResult CreateMinutes(ImportResult agenda)
    {
        var items = agenda.Items.Where(item => item.IsHeading || random.Next(12) > 0).Select(AddDecision).ToList();
        for (var i = random.Next(3); i > 0; i--)
        {
            items.Insert(
                items.Count == 0 ? 0 : random.Next(1, items.Count + 1),
                AddDecision(
                    new RecognisedItem
                    {
                        Number = ItemNumber.Parse("1.99"),
                        Title = "Sagen " + CreateWord(),
                        Line = 0,
                    }
                )
            );
        }

        return agenda with
        {
            Meeting = agenda.Meeting with { Status = MeetingStatus.Minutes },
            Items = Renumber(items),
        };
    }

    private RecognisedItem AddDecision(RecognisedItem item)
    {
        if (item.IsHeading)
        {
            return item;
        }

        var sections = item
            .Sections.Select(section =>
                random.Next(8) == 0 ? CreateSection(section.Heading!, section.Markdown + " " + CreateWord()) : section
            )
            .Append(CreateSection("Beslutning", "Godkendt " + CreateWord()));
        var attachments =
            random.Next(6) == 0 ? item.Attachments.Add(new RecognisedAttachment("Notat " + CreateWord(), null)) : item.Attachments;
        var title = random.Next(12) == 0 ? item.Title + " " + CreateWord() : item.Title;
        return item with { Title = title, Sections = [.. sections], Attachments = attachments };
    }

    private static ImmutableArray<RecognisedItem> Renumber(List<RecognisedItem> items)
    {
        var (chapter, number) = (0, 0);
        var hasHeadings = items.Exists(item => item.IsHeading);
        var renumbered = ImmutableArray.CreateBuilder<RecognisedItem>();
        foreach (var item in items)
        {
            (chapter, number) = item.IsHeading ? (chapter + 1, 0) : (chapter, number + 1);
            var written =
                item.IsHeading ? $"{chapter}"
                : hasHeadings ? $"{Math.Max(1, chapter)}.{number}"
                : $"{number}";
            renumbered.Add(item with { Number = ItemNumber.Parse(written), Line = renumbered.Count + 1 });
        }

        return renumbered.ToImmutable();
    }

    private static ImportResult CreateResult(MeetingStatus status, IEnumerable<SyntheticItem> items) =>
        new()
        {
            Source = "dagsorden.docx",
            Meeting = new RecognisedMeeting
            {
                Council = CouncilId.Parse("sjaelland"),
                Date = MeetingDate.Parse("2024-03-12"),
                Status = status,
            },
            Items = [.. items.Select((item, i) => CreateItem(item, i))],
            IsComplete = true,
        };

    private static RecognisedItem CreateItem(SyntheticItem item, int line) =>
        new()
        {
            Number = ItemNumber.Parse(item.Number),
            Title = item.Title,
            IsHeading = item.IsHeading,
            Cases = [.. item.Cases.Select(number => CaseNumber.Parse(number))],
            Caseworkers = item.Initials,
            Sections =
            [
                .. item
                    .Sections.Where(section => section.Heading != "Bilag")
                    .Select(section => CreateSection(section.Heading, string.Join("\n\n", section.Paragraphs))),
            ],
            Attachments = [.. item.Attachments.Select(title => new RecognisedAttachment(title, null))],
            Line = line,
        };

    private static RecognisedSection CreateSection(string heading, string markdown) =>
        new(heading, [new TextBlock(TextBlockKind.Paragraph, "", markdown, 1)], markdown, 1);

    private string CreateWord() => $"dokumentet{words++}";
}
