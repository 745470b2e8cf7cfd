using System.IO.Compression;

namespace KkrSite.Search.Files;

/// <summary>
/// Packs streams of one kind of number each into a file: each deflated for itself, since numbers of a kind compress best among
/// their like, with its packed length before it; an empty one has the length 0 and no more. Browsers unpack with DecompressionStream, whatever the server compresses or not.
/// </summary>
public static class PackStreams
{
    /// <param name="name">The file's, without its ending.</param>
    public static IndexFile Pack(string name, params ReadOnlySpan<ByteStream> streams)
    {
        var file = new ByteStream();
        foreach (var stream in streams)
        {
            var packed = Deflate(stream.Written);
            file.Number(packed.Length);
            file.Bytes(packed);
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
