using System.Collections.Immutable;

namespace KkrSite.Theme.Pages;

/// <summary>The fields of an object that stands in a document.</summary>
public sealed record PartFields(string Id, string Name, string Description, ImmutableArray<FieldRow> Rows);
