using System.Buffers;
using System.Text;

namespace KkrSite.Search.Files;

/// <summary>Bytes in the making. Whole numbers are unsigned LEB128: seven bits a byte, lowest first, the high bit says that more follow.</summary>
public sealed class ByteStream
{
    private readonly ArrayBufferWriter<byte> buffer = new();

    public ReadOnlySpan<byte> Written => buffer.WrittenSpan;

    public void Byte(int value)
    {
        buffer.GetSpan(1)[0] = (byte)value;
        buffer.Advance(1);
    }

    public void Number(int value)
    {
        var rest = (uint)value;
        while (rest >= 0x80)
        {
            Byte((int)(rest & 0x7f) | 0x80);
            rest >>= 7;
        }

        Byte((int)rest);
    }

    /// <summary>UTF-8 with its length in bytes before it.</summary>
    public void Text(ReadOnlySpan<char> text)
    {
        Number(Encoding.UTF8.GetByteCount(text));
        Encoding.UTF8.GetBytes(text, buffer);
    }

    public void Bytes(ReadOnlySpan<byte> bytes) => buffer.Write(bytes);
}
