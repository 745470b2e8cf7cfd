using KkrSite.Archive.Model;

namespace KkrSite.Archive.Reading.Text;

/// <summary>Knows the headings that mean something to the archive, however they are set.</summary>
public static class SectionNames
{
    /// <summary>Tolerates upper case, letter-spacing and a colon or full stop at the end.</summary>
    public static SectionKind KindOf(string? heading) =>
        string.Concat((heading ?? "").Where(c => !char.IsWhiteSpace(c))).TrimEnd(':', '.').ToLowerInvariant() switch
        {
            "baggrund" => SectionKind.Background,
            "indstilling" => SectionKind.Recommendation,
            "sagsfremstilling" => SectionKind.Presentation,
            "beslutning" => SectionKind.Decision,
            _ => SectionKind.Other,
        };
}
