using System.Security.Cryptography;
using KkrSite.Archive.Model;

namespace KkrSite.Site.Rendering.OpenData;

/// <summary>
/// The digests of the files written so far, for the pages and files that list them. Not thread-safe: the files are written one by one.
/// </summary>
internal sealed class FileDigests
{
    private readonly Dictionary<UrlPath, FileDigest> digests = [];

    /// <summary>Writes a file and remembers its digest.</summary>
    public void Write(UrlPath url, Stream target, Action<Stream> write)
    {
        using var stream = new DigestStream(target);
        write(stream);
        digests[url] = stream.Finish();
    }

    /// <summary>The digest of a file already written.</summary>
    public FileDigest For(UrlPath url) => digests[url];
}

/// <summary>The size and checksum of a file.</summary>
/// <param name="Size">In bytes.</param>
/// <param name="Sha256">64 hexadecimal digits, lower case.</param>
internal sealed record FileDigest(long Size, string Sha256);

/// <summary>Counts and hashes what is written to another stream, so that a large file need not be read again.</summary>
internal sealed class DigestStream(Stream target) : Stream
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private long size;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => size;

    public override long Position
    {
        get => size;
        set => throw new NotSupportedException();
    }

    /// <summary>The digest of what was written; call once, at the end.</summary>
    public FileDigest Finish() => new(size, Convert.ToHexStringLower(hash.GetHashAndReset()));

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        hash.AppendData(buffer);
        size += buffer.Length;
        target.Write(buffer);
    }

    public override void Flush() => target.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            hash.Dispose();
        }

        base.Dispose(disposing);
    }
}
