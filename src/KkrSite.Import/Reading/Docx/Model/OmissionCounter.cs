using System.Collections.Immutable;
using KkrSite.Danish;
using KkrSite.Import.Lines;

namespace KkrSite.Import.Reading.Docx.Model;

/// <summary>Counts the content of a document that is not imported, for the remarks in the import report.</summary>
internal sealed class OmissionCounter
{
    private readonly List<OmittedPart> parts = [];
    private int hiddenWords;
    private int insertions;
    private int deletions;
    private int comments;
    private int embedded;

    public void AddHiddenText(string text) => hiddenWords += WordTokeniser.CountWords(text);

    /// <summary>In the order of the document.</summary>
    public ImmutableArray<OmittedPart> Parts => [.. parts];

    /// <param name="line">The line that is being read.</param>
    public void Add(OmittedPartKind kind, int line) => parts.Add(new OmittedPart(kind, line));

    /// <inheritdoc cref="Add(OmittedPartKind, int)"/>
    public void AddText(OmittedPartKind kind, int line, string text)
    {
        if (WordTokeniser.CountWords(text) is > 0 and var words)
        {
            parts.Add(new OmittedPart(kind, line, words));
        }
    }

    public void AddInsertion() => insertions++;

    public void AddDeletion() => deletions++;

    public void AddComment() => comments++;

    public void AddEmbeddedFile() => embedded++;

    /// <summary>In Danish; empty if nothing was left out.</summary>
    public ImmutableArray<string> CreateRemarks()
    {
        var remarks = ImmutableArray.CreateBuilder<string>();
        if (insertions + deletions > 0)
        {
            remarks.Add(
                "dokumentet har rettelser, som ingen har godkendt "
                    + $"({DanishNumbers.Format(insertions)} indsat, {DanishNumbers.Format(deletions)} slettet): "
                    + "det indsatte er taget med, det slettede er udeladt"
            );
        }

        if (hiddenWords > 0)
        {
            remarks.Add($"{DanishCounts.Format(hiddenWords, CountedNouns.Word)} er skjult tekst i dokumentet og er ikke taget med");
        }

        if (comments > 0)
        {
            remarks.Add($"dokumentet har {DanishCounts.Format(comments, CountedNouns.Comment)}, som ikke er taget med");
        }

        if (embedded > 0)
        {
            remarks.Add("en del af dokumentet er en fil, der er sat ind i det, og er ikke læst");
        }

        return remarks.ToImmutable();
    }
}
