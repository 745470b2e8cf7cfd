using System.IO.Compression;

namespace KkrSite.Benchmarks.Searching.Serving;

/// <summary>A file as sent to a browser: text compressed with Brotli, other files unchanged.</summary>
/// <param name="Content">The bytes to send, compressed if IsPacked is true.</param>
internal sealed record ServedFile(byte[] Content, bool IsPacked)
{
    // The usual quality of servers that compress on request. Chromium accepts Brotli on every encrypted connection.
    private const int Quality = 5;
    private const int Window = 22;

    private static readonly string[] Texts = [".html", ".js", ".css", ".json", ".svg", ".xml", ".txt"];

    /// <summary>Null if there is no such file.</summary>
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
