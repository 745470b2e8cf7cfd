using KkrSite.Archive.Model;

namespace KkrSite.Archive.Reading.Markup;

/// <summary>Recognises the section headings that have a meaning in the archive, in any typographic form.</summary>
public static class SectionHeadingClassifier
{
    /// <summary>Ignores case, letter-spacing and a colon or full stop at the end.</summary>
    public static SectionKind Classify(string? heading) =>
        string.Concat((heading ?? "").Where(c => !char.IsWhiteSpace(c))).TrimEnd(':', '.').ToLowerInvariant() switch
        {
            "baggrund" => SectionKind.Background,
            "indstilling" => SectionKind.Recommendation,
            "sagsfremstilling" => SectionKind.Presentation,
            "beslutning" => SectionKind.Decision,
            _ => SectionKind.Other,
        };
}
