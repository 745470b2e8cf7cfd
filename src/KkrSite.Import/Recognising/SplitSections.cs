using System.Collections.Immutable;
using KkrSite.Import.Lines;

namespace KkrSite.Import.Recognising;

/// <summary>Cuts an item's text at its section headings, in the source's order; an empty section stays.</summary>
internal sealed class SplitSections(TextLayout layout)
{
    public ImmutableArray<SectionLines> Split(ImmutableArray<ContentLine> body)
    {
        var sections = ImmutableArray.CreateBuilder<SectionLines>();
        var (heading, printed, line) = ((string?)null, "", body.IsEmpty ? 0 : body[0].Number);
        var lines = ImmutableArray.CreateBuilder<ContentLine>();
        for (var i = 0; i < body.Length; i++)
        {
            if (ReadHeading(body, i) is not { } found)
            {
                lines.Add(body[i]);
                continue;
            }

            End();
            (heading, printed, line) = (found.Name, found.Printed, body[i].Number);
            if (found.Rest.Length > 0)
            {
                lines.Add(body[i] with { Text = found.Rest, StartsParagraph = true });
            }
        }

        End();
        return sections.ToImmutable();

        void End()
        {
            if (heading is not null || lines.Count > 0)
            {
                sections.Add(new SectionLines(heading, printed, line, lines.ToImmutable()));
            }

            lines.Clear();
        }
    }

    // Bold at the start of its paragraph, with nothing but the letters to part it from the text.
    private static SectionHeading? Lead(ContentLine line)
    {
        var lead = line.Format is { BoldLead: > 0 } format && format.BoldLead < line.Text.Length ? line.Text[..format.BoldLead].Trim() : "";
        return SectionHeadings.Name(lead) is { } name ? new SectionHeading(name, lead, line.Text[line.Format!.BoldLead..].Trim()) : null;
    }

    // A word that only happens to stand alone on a line of running text is no heading.
    private SectionHeading? ReadHeading(ImmutableArray<ContentLine> body, int i)
    {
        if (body[i].Format?.Row is not null || (SectionHeadings.Read(body[i].Text) ?? Lead(body[i])) is not { } heading)
        {
            return null;
        }

        if (i == 0 || body[i].StartsParagraph || body[i].BeginsPage || !layout.IsWrapped)
        {
            return heading;
        }

        var above = body[i - 1].Text;
        var parted = above[^1] is '.' or ':' or '!' or '?' || layout.EndsEarly(body[i - 1], body[i]) || SectionHeadings.Read(above) is not null
            || (i + 1 < body.Length && heading.Rest.Length == 0 && StandsAlone(body[i].Text, body[i + 1].Text));
        return parted && !Hyphens.EndsWithHyphen(above) ? heading : null;
    }

    // Without a full stop, and the next line does not go on with it: no sentence has its last words so.
    private static bool StandsAlone(string line, string below) => char.IsLetter(line[^1]) && !char.IsLower(below[0]);
}
