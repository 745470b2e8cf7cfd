using System.Collections.Immutable;
using System.Text.RegularExpressions;
using KkrSite.Import.Lines;
using KkrSite.Import.Results;

namespace KkrSite.Import.Recognising;

/// <summary>Takes out what a converter wrote into the text to show pictures and bookmarks: [image: …], [bookmark: …].</summary>
internal sealed partial class DropExtractionMarks
{
    public const string Reason = "mærke fra udtrækket";

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

        foreach (var mark in MarkForm().Matches(line.Text).Select(match => match.Value))
        {
            notes.Drop(mark, Reason, line.Number);
        }

        var text = MarkForm().Replace(line.Text, " ").Trim();
        return line with { Text = text, PrintedLength = text.Length };
    }

    [GeneratedRegex(@"\[(?:image|bookmark|billede|bogmærke|picture|shape|drawing|comment):[^\]]{0,200}\]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex MarkForm();
}
