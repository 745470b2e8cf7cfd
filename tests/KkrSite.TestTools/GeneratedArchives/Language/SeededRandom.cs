using System.Numerics;

namespace KkrSite.TestTools.GeneratedArchives.Language;

/// <summary>
/// xoshiro256** seeded by SplitMix64. The framework's generator guarantees no sequence, and an archive must have the same bytes on
/// every machine and with every runtime.
/// </summary>
public sealed class SeededRandom
{
    private ulong a;
    private ulong b;
    private ulong c;
    private ulong d;

    public SeededRandom(ulong seed)
    {
        a = NextSplitMix64(ref seed);
        b = NextSplitMix64(ref seed);
        c = NextSplitMix64(ref seed);
        d = NextSplitMix64(ref seed);
    }

    /// <summary>One step of SplitMix64.</summary>
    public static ulong NextSplitMix64(ref ulong state)
    {
        state += 0x9e3779b97f4a7c15;
        var z = (state ^ (state >> 30)) * 0xbf58476d1ce4e5b9;
        z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
        return z ^ (z >> 31);
    }

    public ulong Next()
    {
        var result = BitOperations.RotateLeft(b * 5, 7) * 9;
        var t = b << 17;
        c ^= a;
        d ^= b;
        b ^= c;
        a ^= d;
        c ^= t;
        d = BitOperations.RotateLeft(d, 45);
        return result;
    }

    /// <summary>From 0 to, but excluding, <paramref name="bound"/>.</summary>
    public int NextBelow(int bound) => (int)Math.BigMul(Next(), (ulong)bound, out _);

    /// <summary>Both ends included.</summary>
    public int NextBetween(int low, int high) => low + NextBelow(high - low + 1);

    public bool NextBoolean(int chance) => NextBelow(100) < chance;

    public T Pick<T>(IReadOnlyList<T> choices) => choices[NextBelow(choices.Count)];
}
