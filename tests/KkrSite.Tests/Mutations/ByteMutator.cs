using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace KkrSite.Tests.Mutations;

/// <summary>Mutations of a file of any format: faults of disks and networks, careless edits, and malicious changes.</summary>
internal sealed partial class ByteMutator(Random random)
{
    private const int MaxLength = 400_000;

    private static readonly byte[][] Strange =
    [
        [0],
        [0xFF],
        [0xEF, 0xBB, 0xBF],
        [0xED, 0xA0, 0x80],
        [0xC0, 0x80],
        [0xF4, 0x90, 0x80, 0x80],
        [0xE2, 0x80, 0xA8],
        [0xC2, 0x85],
        [0xCC, 0x81],
        [0x1B],
        [0x0C],
        [0x0D],
        [0xC2, 0xAD],
        [0xE2, 0x80, 0xAE],
        [0xEF, 0xBF, 0xBF],
        [0xF0, 0x9F, 0x98, 0x80],
        [0xF3, 0xA0, 0x81, 0x81],
        [0xE2, 0x80, 0x8D],
    ];

    private static readonly string[] Numbers =
    [
        "0",
        "-1",
        "1",
        "99",
        "2147483647",
        "2147483648",
        "-2147483648",
        "9223372036854775808",
        "99999999999999999999999999",
        "1e308",
        "1e999",
        "-1e999",
        "0.0000001",
        "NaN",
        "00",
        "08",
        "31",
        "13",
        "9999",
        "0000",
    ];

    /// <param name="other">Another valid file, to splice with.</param>
    public (byte[] Bytes, string Story) Mutate(byte[] bytes, byte[] other)
    {
        var story = new List<string>();
        for (var changes = random.Next(1, 5); changes > 0; changes--)
        {
            var (changed, what) = Change(bytes, other);
            bytes = changed.Length > MaxLength ? changed[..MaxLength] : changed;
            story.Add(what);
        }

        return (bytes, string.Join(", ", story));
    }

    private (byte[] Bytes, string What) Change(byte[] bytes, byte[] other)
    {
        var (at, to) = SelectRange(bytes.Length);
        return random.Next(12) switch
        {
            0 => (Flip(bytes, random.Next(1, 9)), "bits flipped"),
            1 => (Flip(bytes, Math.Max(1, bytes.Length / 50)), "many bits flipped"),
            2 => ([.. bytes[..at], .. bytes[to..]], "a stretch removed"),
            3 => ([.. bytes[..at], .. CreateNoise(random.Next(1, 60)), .. bytes[at..]], "noise inserted"),
            4 => ([.. bytes[..at], .. Repeat(bytes[at..Math.Min(to, at + 40)], 1000), .. bytes[at..]], "a piece a thousand times"),
            5 => (bytes[..at], "cut off"),
            6 => (bytes[at..], "its beginning lost"),
            7 => ([.. bytes[..at], .. other[random.Next(other.Length + 1)..]], "spliced with another"),
            8 => (ReplaceNumber(bytes), "a number replaced"),
            9 => ([.. bytes[..at], .. Strange[random.Next(Strange.Length)], .. bytes[at..]], "a strange character inserted"),
            10 => ([.. bytes[at..to], .. bytes[..at], .. bytes[to..]], "a stretch moved"),
            _ => (ShuffleLines(bytes), "lines shuffled"),
        };
    }

    private (int At, int To) SelectRange(int length)
    {
        var at = random.Next(length + 1);
        return (at, Math.Min(length, at + random.Next(1, random.Next(2) == 0 ? 12 : 2000)));
    }

    private byte[] Flip(byte[] bytes, int times)
    {
        var flipped = bytes.ToArray();
        for (; times > 0 && flipped.Length > 0; times--)
        {
            flipped[random.Next(flipped.Length)] ^= (byte)(1 << random.Next(8));
        }

        return flipped;
    }

    private byte[] CreateNoise(int length)
    {
        var noise = new byte[length];
        random.NextBytes(noise);
        return noise;
    }

    private static byte[] Repeat(byte[] piece, int times) => [.. Enumerable.Repeat(piece, times).SelectMany(copy => copy)];

    private byte[] ReplaceNumber(byte[] bytes)
    {
        var text = Encoding.Latin1.GetString(bytes);
        var found = Digits().Matches(text);
        if (found.Count == 0)
        {
            return bytes;
        }

        var number = found[random.Next(found.Count)];
        var replaced =
            random.Next(8) == 0 ? new string((char)('0' + random.Next(10)), random.Next(1, 5000)) : Numbers[random.Next(Numbers.Length)];
        return Encoding.Latin1.GetBytes(
            string.Create(CultureInfo.InvariantCulture, $"{text[..number.Index]}{replaced}{text[(number.Index + number.Length)..]}")
        );
    }

    private byte[] ShuffleLines(byte[] bytes)
    {
        var lines = Encoding.Latin1.GetString(bytes).Split('\n');
        var shuffled = lines.ToArray();
        for (var swaps = random.Next(1, 12); swaps > 0; swaps--)
        {
            shuffled[random.Next(lines.Length)] = lines[random.Next(lines.Length)];
        }

        return Encoding.Latin1.GetBytes(string.Join('\n', shuffled));
    }

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Digits();
}
