using System.Collections.Immutable;
using KkrSite.Theme.Layouts;
using KkrSite.Theme.Parts.Inlines;
using Microsoft.AspNetCore.Components;

namespace KkrSite.Theme.Pages.OpenData;

/// <summary>The archive as data: the files and the meaning of their fields.</summary>
/// <param name="Body">The editor's own text.</param>
/// <param name="Columns">The columns of the table of decisions.</param>
/// <param name="Example">The address of a page as text, with its JSON as address.</param>
public sealed record OpenDataView(
    PageLayoutView Layout,
    MarkupString? Body,
    ImmutableArray<DownloadView> Files,
    Link Checksum,
    Link Catalogue,
    ImmutableArray<FieldRow> Columns,
    Link Example,
    ImmutableArray<DocumentFields> Documents,
    ImmutableArray<string> Outcomes,
    ImmutableArray<Link> Feeds,
    ImmutableArray<Link> Calendars
) : IPageView<OpenDataPage>;

/// <summary>A file to download.</summary>
/// <param name="Size">1,2 MB.</param>
/// <param name="Sha256">64 hexadecimal digits.</param>
public sealed record DownloadView(string Name, string Url, string Contents, string Format, string Size, string Sha256);

/// <summary>The fields of one kind of document.</summary>
/// <param name="Id">The heading's fragment.</param>
/// <param name="Objects">The objects in it that no earlier document describes.</param>
public sealed record DocumentFields(
    string Id,
    string Title,
    string Description,
    string SchemaUrl,
    ImmutableArray<FieldRow> Rows,
    ImmutableArray<ObjectFields> Objects
);

/// <summary>The fields of an object within a document.</summary>
public sealed record ObjectFields(string Id, string Name, string Description, ImmutableArray<FieldRow> Rows);

/// <summary>A field and what it means.</summary>
public sealed record FieldRow(string Name, string Type, string Description, string? Example);
