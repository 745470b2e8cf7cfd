using System.Collections.Immutable;

namespace KkrSite.Rendering.Json.Schemas;

/// <summary>What values a field may have.</summary>
internal sealed record FieldType(FieldKind Kind)
{
    public static FieldType Text { get; } = new(FieldKind.Text);

    public static FieldType Flag { get; } = new(FieldKind.Flag);

    public static FieldType Count { get; } = new(FieldKind.Count);

    /// <summary>2024-11-19, or 2025-09 where only the month is known.</summary>
    public static FieldType MeetingDate { get; } = Text with { Pattern = "^[0-9]{4}-[0-9]{2}(-[0-9]{2})?$" };

    public static FieldType Day { get; } = Text with { Format = "date" };

    /// <summary>An address of the archive from its root.</summary>
    public static FieldType Address { get; } = Text with { Format = "uri-reference", Pattern = "^/" };

    /// <summary>A whole address outside the archive; letters such as æ may stand in it, so the stricter format of addresses does not hold.</summary>
    public static FieldType OutsideAddress { get; } = Text with { Pattern = "^(https?://|mailto:)" };

    public static FieldType AnyAddress { get; } = Text with { Pattern = "^(/|https?://|mailto:)" };

    /// <summary>The word of an address: midtjylland.</summary>
    public static FieldType Slug { get; } = Text with { Pattern = "^[a-z0-9]+(-[a-z0-9]+)*$" };

    public static FieldType ItemNumber { get; } = Text with { Pattern = "^[1-9][0-9]{0,2}([.][1-9][0-9]{0,2}){0,2}$" };

    public static FieldType CaseNumber { get; } = Text with { Pattern = "^SAG-[0-9]{4}-[0-9]{5}$" };

    /// <summary>The value may be null.</summary>
    public bool IsNullable { get; private init; }

    /// <summary>A regular expression that texts match.</summary>
    public string? Pattern { get; private init; }

    /// <summary>One of JSON Schema's formats.</summary>
    public string? Format { get; private init; }

    /// <summary>All that a text may be; empty where it is free.</summary>
    public ImmutableArray<string> Values { get; private init; } = [];

    public FieldType? Items { get; private init; }

    public SchemaObject? Object { get; private init; }

    public FieldType OrNull => this with { IsNullable = true };

    /// <summary>The object that the type is, or is a list of.</summary>
    public SchemaObject? ObjectWithin => Object ?? Items?.Object;

    public static FieldType OneOf(params ImmutableArray<string> values) => Text with { Values = values };

    public static FieldType ListOf(FieldType items) => new(FieldKind.List) { Items = items };

    public static FieldType ListOf(SchemaObject item) => ListOf(new FieldType(FieldKind.Object) { Object = item });
}
