using KkrSite.Archive.Model;

namespace KkrSite.Rendering.OpenData;

/// <summary>The digests of the files written so far, for those that tell of them: they are all made one after another.</summary>
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

    /// <summary>Of a file that was written before.</summary>
    public FileDigest Of(UrlPath url) => digests[url];
}
