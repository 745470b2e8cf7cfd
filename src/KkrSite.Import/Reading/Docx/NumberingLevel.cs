namespace KkrSite.Import.Reading.Docx;

/// <summary>How one level of a list is numbered.</summary>
/// <param name="Text">The pattern, as in <c>%1.%2.</c>, or the bullet itself.</param>
/// <param name="RestartsAfter">The level, from 1, whose items begin the count anew; 0: none does; null: every level above.</param>
/// <param name="Style">The paragraph style that stands for the level.</param>
internal sealed record NumberingLevel(int Start, string Format, string Text, bool IsLegal, string Suffix, int? RestartsAfter, string? Style);
