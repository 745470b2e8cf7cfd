namespace KkrSite.Theme.Parts.Inlines;

/// <summary>A titled address, inside the site (root-relative) or outside it (absolute).</summary>
public sealed record Link(string Text, string Url);

/// <summary>A link and the number of entries that it leads to.</summary>
/// <param name="Count">As people read it: 14 punkter.</param>
public sealed record CountedLink(string Text, string Url, string Count);

/// <summary>A date as the time element wants it and as people read it.</summary>
/// <param name="Iso"><c>2024-11-19</c>, or <c>2025-09</c> where only the month is known.</param>
/// <param name="Text">19. november 2024, or september 2025.</param>
public sealed record DateView(string Iso, string Text);

/// <summary>The attributes of links that the stylesheet treats differently; a null value leaves the attribute out.</summary>
public static class LinkAttributes
{
    /// <summary>The class of links whose text is their address, so that the address is not printed twice on paper.</summary>
    public const string BareAddressClass = "bare-address";

    public static string? GetClass(Link link) => link.Text == link.Url ? BareAddressClass : null;

    /// <summary>"external" for links that leave the archive: they get a sign, and a word for screen readers.</summary>
    public static string? GetRel(string url) =>
        url.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || url.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            ? "external"
            : null;
}
