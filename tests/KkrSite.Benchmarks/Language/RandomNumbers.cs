using System.Numerics;

namespace KkrSite.Benchmarks.Language;

/// <summary>
/// xoshiro256** seeded by SplitMix64. The framework's own generator promises no stream, and an archive must be the same bytes on
/// every machine and with every runtime.
/// </summary>
public sealed class RandomNumbers
{
    private ulong a;
    private ulong b;
    private ulong c;
    private ulong d;

    public RandomNumbers(ulong seed)
    {
        a = Scatter(ref seed);
        b = Scatter(ref seed);
        c = Scatter(ref seed);
        d = Scatter(ref seed);
    }

    /// <summary>One step of SplitMix64.</summary>
    public static ulong Scatter(ref ulong state)
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

    /// <summary>From 0 up to but not with <paramref name="bound"/>.</summary>
    public int Below(int bound) => (int)Math.BigMul(Next(), (ulong)bound, out _);

    /// <summary>Both ends included.</summary>
    public int Between(int low, int high) => low + Below(high - low + 1);

    public bool Percent(int chance) => Below(100) < chance;

    public T Of<T>(IReadOnlyList<T> choices) => choices[Below(choices.Count)];
}
