using System.Text;

namespace KkrSite.Rendering;

/// <summary>Takes a page's many small pieces of text and keeps their bytes: neither the page as a string nor a copy of it is made.</summary>
internal sealed class Utf8Writer : TextWriter
{
    // What one piece needs at the most before its length is looked at.
    private const int Chunk = 1024;
    private const int MostBytesOfChar = 3;

    private readonly Encoder encoder = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetEncoder();
    private byte[] buffer = new byte[64 * 1024];
    private int length;

    // Whether the encoder holds the first half of a character from the piece before.
    private bool isHalfway;

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value) => Write(new ReadOnlySpan<char>(in value));

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> text)
    {
        for (; text.Length > Chunk; text = text[Chunk..])
        {
            Append(text[..Chunk]);
        }

        Append(text);
    }

    /// <summary>What was written since the last time.</summary>
    public byte[] Take()
    {
        var bytes = buffer.AsSpan(0, length).ToArray();
        length = 0;
        return bytes;
    }

    private void Append(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return;
        }

        // A character more, for the half that may be waiting.
        var most = (text.Length + 1) * MostBytesOfChar;
        if (buffer.Length - length < most)
        {
            Array.Resize(ref buffer, Math.Max(buffer.Length * 2, length + most));
        }

        // The encoder costs more than what it does, and is hardly ever needed.
        var endsHalfway = char.IsHighSurrogate(text[^1]);
        length += isHalfway || endsHalfway
            ? encoder.GetBytes(text, buffer.AsSpan(length), flush: false)
            : Encoding.GetBytes(text, buffer.AsSpan(length));
        isHalfway = endsHalfway;
    }
}
