namespace KkrSite.Tests.Checks.Personal;

/// <summary>A text of our own making and the numbers in it.</summary>
/// <param name="Planted">The personal numbers: where each stands, and how it is written.</param>
/// <param name="Decoys">The numbers that are none.</param>
internal sealed record MadeUpText(string Text, IReadOnlyList<PlacedNumber> Planted, IReadOnlyList<PlacedNumber> Decoys);
