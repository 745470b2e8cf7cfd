namespace KkrSite.Rendering.OpenData;

/// <summary>What tells a whole copy of a file from a broken one.</summary>
/// <param name="Size">In bytes.</param>
/// <param name="Sha256">64 hexadecimal digits, lower case.</param>
internal sealed record FileDigest(long Size, string Sha256);
