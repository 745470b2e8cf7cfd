namespace KkrSite.Theme.Layouts;

/// <summary>An entry of the main navigation.</summary>
/// <param name="IsCurrent">The page shown stands at or below it.</param>
public sealed record NavigationItem(string Text, string Url, bool IsCurrent);
