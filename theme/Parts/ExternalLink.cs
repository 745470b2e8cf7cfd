namespace KkrSite.Theme.Parts;

/// <summary>Marks links that leave the archive: a sign behind them, and a word for those who hear the page.</summary>
public static class ExternalLink
{
    /// <summary>The link's rel; null, and so no attribute, where it leads to a page of the archive or to a mail program.</summary>
    public static string? RelOf(string url) =>
        url.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || url.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ? "external" : null;
}
