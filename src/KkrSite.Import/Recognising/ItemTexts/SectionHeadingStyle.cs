using System.Collections.Immutable;
using KkrSite.Import.Lines;
using KkrSite.Import.Recognising.AgendaItems;
using KkrSite.Import.Recognising.Patterns;
using KkrSite.Import.Results;

namespace KkrSite.Import.Recognising.ItemTexts;

/// <summary>How the headings of a document's sections are set, by which a name in a list of attachments is told from a heading.</summary>
/// <param name="Levels">The heading levels of those that the format shows as headings.</param>
/// <param name="AreFormatted">Nearly all are shown as headings by the format.</param>
/// <param name="StartParagraphs">Nearly all are separated from the line above.</param>
internal sealed record SectionHeadingStyle(ImmutableHashSet<int> Levels, bool AreFormatted, bool StartParagraphs)
{
    private const int MinHeadings = 2;

    public static SectionHeadingStyle Learn(ImmutableArray<ItemLines> items)
    {
        var (count, formatted, separated) = (0, 0, 0);
        var levels = ImmutableHashSet.CreateBuilder<int>();
        foreach (var body in items.Select(item => item.Body))
        {
            // What stands below Bilag may be the name of an attachment.
            var isInAttachments = false;
            for (var i = 0; i < body.Length; i++)
            {
                if (body[i].Row is not null || SectionHeading.Parse(body[i].Text) is not { Rest.Length: 0 } heading)
                {
                    continue;
                }

                if (!isInAttachments)
                {
                    count++;
                    formatted += body[i].HeadingLevel > 0 ? 1 : 0;
                    separated += i == 0 || body[i].StartsParagraph || body[i].BeginsPage ? 1 : 0;
                    levels.Add(body[i].HeadingLevel);
                }

                isInAttachments = heading.Name == SectionNames.Attachments;
            }
        }

        levels.Remove(0);
        return new SectionHeadingStyle(levels.ToImmutable(), IsMost(formatted), IsMost(separated));

        bool IsMost(int some) => count >= MinHeadings && some * 10 >= count * 9;
    }

    /// <summary>Whether a line that has the words of a heading is set like one.</summary>
    public bool Matches(ContentLine line) =>
        (!AreFormatted || line.HeadingLevel > 0 || line.Format is { BoldPrefixLength: > 0 })
        && (!StartParagraphs || line.StartsParagraph || line.BeginsPage);

    /// <summary>Whether the format shows the line as a heading of the same kind.</summary>
    public bool IsHeading(ContentLine line) => AreFormatted && Levels.Contains(line.HeadingLevel);
}
