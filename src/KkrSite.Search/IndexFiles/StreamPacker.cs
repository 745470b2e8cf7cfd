using System.IO.Compression;

namespace KkrSite.Search.IndexFiles;

/// <summary>
/// Packs streams into a file. Each stream holds numbers of one kind, which compress best by themselves: it is deflated separately where
/// that makes it smaller. Before it stands twice its packed length, plus one where it is deflated. Browsers unpack it with
/// DecompressionStream, so that the size does not depend on the server's compression.
/// </summary>
public static class StreamPacker
{
    /// <param name="name">The file's, without its extension.</param>
    public static IndexFile Pack(string name, params ReadOnlySpan<ByteStream> streams)
    {
        var file = new ByteStream();
        foreach (var stream in streams)
        {
            var deflated = Deflate(stream.Written);
            var isSmaller = deflated.Length < stream.Written.Length;
            var packed = isSmaller ? deflated : stream.Written;
            file.WriteNumber((packed.Length * 2) + (isSmaller ? 1 : 0));
            file.WriteBytes(packed);
        }

        return new IndexFile($"{name}.bin", file.Written.ToArray());
    }

    private static byte[] Deflate(ReadOnlySpan<byte> bytes)
    {
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            deflate.Write(bytes);
        }

        return packed.ToArray();
    }
}
