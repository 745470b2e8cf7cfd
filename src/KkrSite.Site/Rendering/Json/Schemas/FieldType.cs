using System.Collections.Immutable;

namespace KkrSite.Site.Rendering.Json.Schemas;

/// <summary>The values that a field may have.</summary>
internal abstract record FieldType
{
    public static TextFieldType Text { get; } = new();

    public static FieldType Boolean { get; } = new BooleanFieldType();

    public static FieldType Integer { get; } = new IntegerFieldType();

    /// <summary>2024-11-19, or 2025-09 where only the month is known.</summary>
    public static TextFieldType MeetingDate { get; } = new() { Pattern = "^[0-9]{4}-[0-9]{2}(-[0-9]{2})?$" };

    public static TextFieldType Day { get; } = new() { Format = "date" };

    /// <summary>An address of the archive, root-relative.</summary>
    public static TextFieldType Address { get; } = new() { Format = "uri-reference", Pattern = "^/" };

    /// <summary>An absolute address outside the archive. It may contain letters such as æ, so the format "uri" is too strict.</summary>
    public static TextFieldType ExternalAddress { get; } = new() { Pattern = "^(https?://|mailto:)" };

    public static TextFieldType AnyAddress { get; } = new() { Pattern = "^(/|https?://|mailto:)" };

    /// <summary>A part of an address: midtjylland.</summary>
    public static TextFieldType Slug { get; } = new() { Pattern = "^[a-z0-9]+(-[a-z0-9]+)*$" };

    public static TextFieldType ItemNumber { get; } = new() { Pattern = "^[1-9][0-9]{0,2}([.][1-9][0-9]{0,2}){0,2}$" };

    public static TextFieldType CaseNumber { get; } = new() { Pattern = "^SAG-[0-9]{4}-[0-9]{5}$" };

    /// <summary>The object that the type is, or is a list of.</summary>
    public virtual SchemaObject? NestedObject => null;

    public static TextFieldType OneOf(params ImmutableArray<string> values) => new() { Values = values };

    public static FieldType ListOf(FieldType items) => new ListFieldType(items);

    public static FieldType ListOf(SchemaObject item) => new ListFieldType(new ObjectFieldType(item));
}

internal sealed record BooleanFieldType : FieldType;

/// <summary>An integer that is not negative.</summary>
internal sealed record IntegerFieldType : FieldType;

internal sealed record TextFieldType : FieldType
{
    public bool IsNullable { get; private init; }

    /// <summary>A regular expression that the texts match.</summary>
    public string? Pattern { get; init; }

    /// <summary>A format of JSON Schema.</summary>
    public string? Format { get; init; }

    /// <summary>All allowed texts; empty where any text is.</summary>
    public ImmutableArray<string> Values { get; init; } = [];

    public TextFieldType OrNull => this with { IsNullable = true };
}

internal sealed record ListFieldType(FieldType Items) : FieldType
{
    public override SchemaObject? NestedObject => Items.NestedObject;
}

internal sealed record ObjectFieldType(SchemaObject Object) : FieldType
{
    public override SchemaObject? NestedObject => Object;
}
