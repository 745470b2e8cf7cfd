namespace KkrSite.Theme.Pages;

/// <summary>A field and what it means.</summary>
public sealed record FieldRow(string Name, string Type, string Description, string? Example);
