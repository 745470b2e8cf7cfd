using NodaTime;

namespace KkrSite.Import.Recognising;

/// <summary>A date found in running text.</summary>
internal readonly record struct FoundDate(LocalDate Date, int Line);
