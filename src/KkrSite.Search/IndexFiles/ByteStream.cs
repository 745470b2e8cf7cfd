using System.Buffers;
using System.Text;

namespace KkrSite.Search.IndexFiles;

/// <summary>
/// A buffer of bytes that is written from its beginning. Whole numbers are unsigned LEB128: seven bits a byte, the lowest first; the high
/// bit says that more bytes follow.
/// </summary>
public sealed class ByteStream
{
    private readonly ArrayBufferWriter<byte> buffer = new();

    public ReadOnlySpan<byte> Written => buffer.WrittenSpan;

    public void WriteByte(int value)
    {
        buffer.GetSpan(1)[0] = (byte)value;
        buffer.Advance(1);
    }

    public void WriteNumber(int value)
    {
        var rest = (uint)value;
        while (rest >= 0x80)
        {
            WriteByte((int)(rest & 0x7f) | 0x80);
            rest >>= 7;
        }

        WriteByte((int)rest);
    }

    /// <summary>UTF-8 with its length in bytes before it.</summary>
    public void WriteText(ReadOnlySpan<char> text)
    {
        WriteNumber(Encoding.UTF8.GetByteCount(text));
        Encoding.UTF8.GetBytes(text, buffer);
    }

    public void WriteBytes(ReadOnlySpan<byte> bytes) => buffer.Write(bytes);
}
