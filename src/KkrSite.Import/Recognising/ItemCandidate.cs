using KkrSite.Archive.Model;

namespace KkrSite.Import.Recognising;

/// <summary>A numbered line that may begin an item, and what speaks for it.</summary>
/// <param name="Start">Index of the line.</param>
/// <param name="TitleEnd">Index behind the last line of the title.</param>
/// <param name="CaseEnd">Index behind the last case line; the same as <paramref name="TitleEnd"/> where there is none.</param>
/// <param name="Weight">More than none: it is worth being an item if the numbers around it allow it.</param>
internal sealed record ItemCandidate(NumberedLine Line, int Start, int TitleEnd, int CaseEnd, int Weight)
{
    public ItemNumber Number => Line.Number;

    public bool HasCase => CaseEnd > TitleEnd;
}
