using System.Numerics;

namespace KkrSite.Search.IndexFiles;

/// <summary>
/// Writes bits by their probabilities, so that a bit that was expected takes a fraction of one: the binary range coder of LZMA, with
/// probabilities of another precision and without its first byte.
/// </summary>
internal sealed class RangeEncoder
{
    private const uint Smallest = 1 << 24;
    private const uint CarryLimit = 0xff000000;
    private const int BytesOfLow = 4;

    private readonly ByteStream written = new();
    private ulong low;
    private uint range = uint.MaxValue;
    private byte held;
    private int heldCount;
    private bool hasHeld;

    public void Write(ref AdaptiveBit model, bool bit)
    {
        var bound = (range >> AdaptiveBit.Precision) * model.Probability;
        if (bit)
        {
            range = bound;
        }
        else
        {
            low += bound;
            range -= bound;
        }

        model.Learn(bit);
        Normalise();
    }

    /// <summary>The lowest digits of a number, none of which is likelier than the other.</summary>
    public void WriteEven(int value, int digits)
    {
        for (var digit = digits - 1; digit >= 0; digit--)
        {
            range >>= 1;
            if (((value >> digit) & 1) == 0)
            {
                low += range;
            }

            Normalise();
        }
    }

    /// <summary>A number of a few digits, highest first, each learned for itself after those before it.</summary>
    /// <param name="models">2^digits of them.</param>
    public void WriteTree(Span<AdaptiveBit> models, int value, int digits)
    {
        var node = 1;
        for (var digit = digits - 1; digit >= 0; digit--)
        {
            var bit = (value >> digit) & 1;
            Write(ref models[node], bit == 1);
            node = (node * 2) + bit;
        }
    }

    /// <summary>A number of any size: how many binary digits it has beyond the first, as so many ones and a zero, and these.</summary>
    /// <param name="value">At least 1.</param>
    public void WriteLong(int value)
    {
        var digits = BitOperations.Log2((uint)value);
        for (var digit = 0; digit < digits; digit++)
        {
            WriteEven(1, 1);
        }

        WriteEven(0, 1);
        WriteEven(value, digits);
    }

    /// <summary>Everything written. Zeros at the end are omitted: a reader finds zeros there.</summary>
    public ByteStream Finish()
    {
        low = (low + Smallest - 1) & ~(ulong)(Smallest - 1);
        for (var place = 0; place <= BytesOfLow; place++)
        {
            ShiftLow();
        }

        var stream = new ByteStream();
        stream.WriteBytes(written.Written.TrimEnd((byte)0));
        return stream;
    }

    private void Normalise()
    {
        while (range < Smallest)
        {
            range <<= 8;
            ShiftLow();
        }
    }

    // A byte is held until it is known whether a carry changes it, and with it the bytes of ones after it.
    private void ShiftLow()
    {
        if (low < CarryLimit || low > uint.MaxValue)
        {
            var carry = (byte)(low >> 32);
            if (hasHeld)
            {
                written.WriteByte(held + carry);
            }

            for (; heldCount > 0; heldCount--)
            {
                written.WriteByte((byte)(0xff + carry));
            }

            held = (byte)(low >> 24);
            hasHeld = true;
        }
        else
        {
            heldCount++;
        }

        low = (low & 0x00ffffff) << 8;
    }
}
