using System.Collections.Immutable;
using KkrSite.Theme.Layouts;
using KkrSite.Theme.Parts;
using Microsoft.AspNetCore.Components;

namespace KkrSite.Theme.Pages;

/// <summary>The archive as data: what may be downloaded, and what its fields mean.</summary>
/// <param name="Body">What the editor has to add.</param>
/// <param name="Columns">Of the decisions.</param>
/// <param name="Example">A page by its address, leading to its JSON.</param>
/// <param name="Feeds">Those that the site has.</param>
public sealed record DataView(
    PageFrame Frame,
    MarkupString? Body,
    ImmutableArray<DownloadView> Files,
    Link Checksum,
    Link Catalogue,
    ImmutableArray<FieldRow> Columns,
    Link Example,
    ImmutableArray<DocumentFields> Documents,
    ImmutableArray<string> Outcomes,
    ImmutableArray<Link> Feeds,
    ImmutableArray<Link> Calendars);
