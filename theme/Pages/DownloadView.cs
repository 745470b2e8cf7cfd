namespace KkrSite.Theme.Pages;

/// <summary>A file to download.</summary>
/// <param name="Size">In words: 1,2 MB.</param>
/// <param name="Sha256">64 hexadecimal digits.</param>
public sealed record DownloadView(string Name, string Url, string Contents, string Format, string Size, string Sha256);
