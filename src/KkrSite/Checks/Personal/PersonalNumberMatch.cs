namespace KkrSite.Checks.Personal;

/// <summary>A place in a text that holds a personal number, or what may be one.</summary>
/// <param name="IsCertain">Everything says so; otherwise somebody has to look.</param>
/// <param name="Kind">What speaks for it, in Danish, without the number.</param>
public readonly record struct PersonalNumberMatch(int Index, int End, bool IsCertain, string Kind);
