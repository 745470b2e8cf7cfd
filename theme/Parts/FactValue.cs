namespace KkrSite.Theme.Parts;

/// <summary>A value of a fact.</summary>
/// <param name="Url">Null for plain text.</param>
/// <param name="Iso">Set where the value is a date.</param>
/// <param name="Note">A small word behind it: PDF, 1,2 MB.</param>
public sealed record FactValue(string Text, string? Url = null, string? Iso = null, string? Note = null);
