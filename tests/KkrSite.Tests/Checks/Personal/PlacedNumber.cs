namespace KkrSite.Tests.Checks.Personal;

/// <param name="Kind">How a personal number is written, or what another number is.</param>
internal sealed record PlacedNumber(string Kind, int Start, int End);
