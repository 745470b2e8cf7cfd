using System.IO.Compression;

namespace KkrSite.Benchmarks.Searching.Serving;

/// <summary>A file as it goes to a browser: texts packed with Brotli, all others as they are.</summary>
/// <param name="Content">Packed, if it is.</param>
internal sealed record ServedFile(byte[] Content, bool IsPacked)
{
    // What servers take that pack while one waits. Chromium takes Brotli wherever the connection is encrypted.
    private const int Quality = 5;
    private const int Window = 22;

    private static readonly string[] Texts = [".html", ".js", ".css", ".json", ".svg", ".xml", ".txt"];

    /// <summary>Null where there is no such file.</summary>
    public static ServedFile? Read(string file)
    {
        if (!File.Exists(file))
        {
            return null;
        }

        var content = File.ReadAllBytes(file);
        if (!Texts.Contains(Path.GetExtension(file)))
        {
            return new ServedFile(content, IsPacked: false);
        }

        var packed = new byte[BrotliEncoder.GetMaxCompressedLength(content.Length)];
        return BrotliEncoder.TryCompress(content, packed, out var length, Quality, Window)
            ? new ServedFile(packed[..length], IsPacked: true)
            : new ServedFile(content, IsPacked: false);
    }
}
