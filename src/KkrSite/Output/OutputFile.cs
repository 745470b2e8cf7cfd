using KkrSite.Archive.Model;

namespace KkrSite.Output;

/// <summary>A finished file of the site.</summary>
/// <param name="Url">Its address, which also says where it is written: <see cref="UrlPath.FilePath"/>.</param>
public sealed record OutputFile(UrlPath Url, ReadOnlyMemory<byte> Content);
