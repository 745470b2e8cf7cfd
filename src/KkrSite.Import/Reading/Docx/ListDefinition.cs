namespace KkrSite.Import.Reading.Docx;

/// <summary>A numbering as paragraphs refer to it.</summary>
/// <param name="List">The list whose counters it shares with other numberings.</param>
/// <param name="Restarts">By level: the count to begin with where the numbering is first used; null to go on.</param>
internal sealed record ListDefinition(int Number, int List, NumberingLevel?[] Levels, int?[] Restarts)
{
    /// <summary>The level that a paragraph style stands for, from 0; the uppermost where it stands for none.</summary>
    public int LevelOf(IEnumerable<string> styles)
    {
        foreach (var style in styles)
        {
            var level = Array.FindIndex(Levels, found => found?.Style == style);
            if (level >= 0)
            {
                return level;
            }
        }

        return 0;
    }
}
