namespace KkrSite.Rendering.Json.Schemas;

/// <summary>What JSON knows of kinds of values.</summary>
internal enum FieldKind
{
    Text,
    Flag,
    Count,
    List,
    Object,
}
