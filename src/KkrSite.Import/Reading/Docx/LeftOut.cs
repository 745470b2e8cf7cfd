using System.Collections.Immutable;
using KkrSite.Import.Results;

namespace KkrSite.Import.Reading.Docx;

/// <summary>Counts what a document has and its readers do not see, so that the import can say so.</summary>
internal sealed class LeftOut
{
    private int hiddenWords;
    private int insertions;
    private int deletions;
    private int comments;
    private int embedded;

    public void Hidden(string text) => hiddenWords += Words.Count(text);

    public void Insertion() => insertions++;

    public void Deletion() => deletions++;

    public void Comment() => comments++;

    public void Embedded() => embedded++;

    public ImmutableArray<string> Remarks()
    {
        var remarks = ImmutableArray.CreateBuilder<string>();
        if (insertions + deletions > 0)
        {
            remarks.Add(
                $"dokumentet har rettelser, som ingen har godkendt ({insertions} indsat, {deletions} slettet): det indsatte er taget med, det slettede er udeladt");
        }

        if (hiddenWords > 0)
        {
            remarks.Add(hiddenWords == 1
                ? "1 ord er skjult tekst i dokumentet og er ikke taget med"
                : $"{hiddenWords} ord er skjult tekst i dokumentet og er ikke taget med");
        }

        if (comments > 0)
        {
            remarks.Add(comments == 1
                ? "dokumentet har 1 kommentar, som ikke er taget med"
                : $"dokumentet har {comments} kommentarer, som ikke er taget med");
        }

        if (embedded > 0)
        {
            remarks.Add("en del af dokumentet er en fil, der er sat ind i det, og er ikke læst");
        }

        return remarks.ToImmutable();
    }
}
