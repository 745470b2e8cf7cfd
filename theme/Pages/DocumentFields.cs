using System.Collections.Immutable;

namespace KkrSite.Theme.Pages;

/// <summary>The fields of one kind of document.</summary>
/// <param name="Id">The heading's fragment.</param>
/// <param name="Parts">The objects that it holds and that have not been told of before.</param>
public sealed record DocumentFields(
    string Id, string Title, string Description, string SchemaUrl, ImmutableArray<FieldRow> Rows, ImmutableArray<PartFields> Parts);
