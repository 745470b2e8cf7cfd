using KkrSite.Import.Results;

namespace KkrSite.Import.Recognising;

/// <summary>A list marker as found at the start of a line.</summary>
internal readonly record struct ListMarker(TextBlockKind Kind, string Marker, string Rest);
