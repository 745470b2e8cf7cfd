using System.Collections.Immutable;
using System.Text.RegularExpressions;
using KkrSite.Import.Lines;
using KkrSite.Import.Results;

namespace KkrSite.Import.Recognising;

/// <summary>Takes out what a converter wrote into the text to show pictures and bookmarks: [image: …], [bookmark: …].</summary>
internal sealed class DropExtractionMarks
{
    public const string Reason = "mærke fra udtrækket";

    private static readonly Regex Mark = new(
        @"\[(?:image|bookmark|billede|bogmærke|picture|shape|drawing|comment):[^\]]*\]",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    public ImmutableArray<ContentLine> Drop(ImmutableArray<ContentLine> lines, ImportNotes notes)
    {
        var cleaned = lines.Select(line => Clean(line, notes)).ToImmutableArray();
        return cleaned.Without(i => cleaned[i].Text.Length == 0);
    }

    private static ContentLine Clean(ContentLine line, ImportNotes notes)
    {
        if (!line.Text.Contains('[', StringComparison.Ordinal))
        {
            return line with { Text = LetterSpacing.Close(line.Text) };
        }

        foreach (var mark in Mark.Matches(line.Text).Select(match => match.Value))
        {
            notes.Drop(mark, Reason, line.Number);
        }

        return line with { Text = Mark.Replace(line.Text, " ").Trim() };
    }
}
