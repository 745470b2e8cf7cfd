using System.Collections.Immutable;
using System.Globalization;

namespace KkrSite.Archive.Model;

/// <summary>An agenda item's number: <c>3</c>, <c>3.2</c> or <c>3.10</c>, compared part by part (3.2 before 3.10).</summary>
public readonly struct ItemNumber : IEquatable<ItemNumber>, IComparable<ItemNumber>
{
    private const int MaxParts = 3;
    private const int MaxDigits = 3;

    private readonly ImmutableArray<int> parts;

    private ItemNumber(ImmutableArray<int> parts) => this.parts = parts;

    /// <summary>The numbers between the dots, outermost first; empty only for the default value.</summary>
    public ImmutableArray<int> Parts => parts.IsDefault ? [] : parts;

    /// <summary>The number one level up: 3 for 3.2; null for a number of one part.</summary>
    public ItemNumber? Parent => Parts.Length > 1 ? new ItemNumber(parts[..^1]) : null;

    /// <summary>The item's part of an address: <c>punkt-3-2</c>.</summary>
    public string Slug => "punkt-" + Join('-');

    /// <summary>Reads one to three parts from 1 to 999, separated by dots, without leading zeros.</summary>
    public static bool TryParse(string? text, out ItemNumber number)
    {
        number = default;
        var texts = (text ?? "").Split('.');
        if (texts.Length > MaxParts)
        {
            return false;
        }

        var builder = ImmutableArray.CreateBuilder<int>(texts.Length);
        foreach (var part in texts)
        {
            if (part.Length is 0 or > MaxDigits || part[0] == '0' || !part.All(char.IsAsciiDigit))
            {
                return false;
            }

            builder.Add(int.Parse(part, CultureInfo.InvariantCulture));
        }

        number = new ItemNumber(builder.MoveToImmutable());
        return true;
    }

    public static ItemNumber Parse(string text) =>
        TryParse(text, out var number) ? number : throw new FormatException($"'{text}' is not an item number.");

    public int CompareTo(ItemNumber other)
    {
        for (var i = 0; i < Math.Min(Parts.Length, other.Parts.Length); i++)
        {
            var order = parts[i].CompareTo(other.parts[i]);
            if (order != 0)
            {
                return order;
            }
        }

        return Parts.Length.CompareTo(other.Parts.Length);
    }

    public bool Equals(ItemNumber other) => Parts.SequenceEqual(other.Parts);

    public override bool Equals(object? obj) => obj is ItemNumber other && Equals(other);

    public override int GetHashCode() => Parts.Aggregate(17, HashCode.Combine);

    public override string ToString() => Join('.');

    public static bool operator ==(ItemNumber left, ItemNumber right) => left.Equals(right);

    public static bool operator !=(ItemNumber left, ItemNumber right) => !left.Equals(right);

    private string Join(char separator) =>
        Parts switch
        {
            [] => "",
            [var only] => only.ToString(CultureInfo.InvariantCulture),
            [var first, var second] => string.Create(CultureInfo.InvariantCulture, $"{first}{separator}{second}"),
            [var first, var second, ..] => string.Create(CultureInfo.InvariantCulture, $"{first}{separator}{second}{separator}{parts[2]}"),
        };
}
