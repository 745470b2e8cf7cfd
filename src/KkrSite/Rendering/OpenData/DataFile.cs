using KkrSite.Archive.Model;

namespace KkrSite.Rendering.OpenData;

/// <summary>A file of open data.</summary>
/// <param name="Contents">What is in it, in Danish.</param>
/// <param name="Format">Its format's name among people.</param>
/// <param name="MediaType">IANA's.</param>
/// <param name="FileType">The name in the EU's list of file types; null where the list has none.</param>
internal sealed record DataFile(UrlPath Url, string Contents, string Format, string MediaType, string? FileType)
{
    public string Name => Url.Value[(Url.Value.LastIndexOf('/') + 1)..];
}
