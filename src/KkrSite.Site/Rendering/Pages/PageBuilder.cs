using System.Buffers;
using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Site.Rendering.Links;
using KkrSite.Site.Rendering.StructuredData;
using KkrSite.Theme.Layouts;
using KkrSite.Theme.Parts.Inlines;

namespace KkrSite.Site.Rendering.Pages;

/// <summary>What every page needs: its layout, its data for search engines, and its bytes. Safe on several threads.</summary>
/// <param name="isIndexed">Whether search engines may show the pages.</param>
public sealed class PageBuilder(MeetingArchive archive, BaseAddress address, AssetAddresses assets, bool isIndexed)
{
    private readonly StructuredDataBuilder structuredData = new(address.Url);
    private readonly PageLayoutBuilder layouts = new(archive, address, assets) { IsIndexed = isIndexed };
    private readonly ConcurrentBag<TemplateWriter> writers = [];

    /// <param name="title">The page's own, without the site's.</param>
    /// <param name="parents">The pages between the front page and this one.</param>
    public PageLayoutView BuildLayout(UrlPath url, string title, string description, params ReadOnlySpan<Link> parents) =>
        structuredData.Build(layouts.Build(url, title, description, parents));

    /// <summary>The layout of a page about something that <see cref="Describe"/> then writes data on.</summary>
    public PageLayoutView BuildSubjectLayout(UrlPath url, string title, string description, params ReadOnlySpan<Link> parents) =>
        layouts.Build(url, title, description, parents);

    /// <summary>The layout with schema.org data on what the page is about.</summary>
    /// <param name="writeSubject">Writes the fields of the subject.</param>
    public PageLayoutView Describe(PageLayoutView layout, Action<Utf8JsonWriter, StructuredDataBuilder> writeSubject) =>
        structuredData.Build(layout, json => writeSubject(json, structuredData));

    /// <summary>Renders a page of the theme from its record, as UTF-8.</summary>
    public void Render<[DynamicallyAccessedMembers(TemplateType.Members)] TPage>(IPageView<TPage> view, IBufferWriter<byte> output)
        where TPage : Template
    {
        if (!writers.TryTake(out var writer))
        {
            writer = new TemplateWriter();
        }

        var type = TemplateType.Get(typeof(TPage));
        var page = type.Create();
        type.SetParameter(page, nameof(Page<>.View), view);
        writer.Write(page);
        writer.MoveTo(output);
        writers.Add(writer);
    }
}
