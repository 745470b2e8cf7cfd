using System.Collections.Immutable;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Archive.Reading;
using KkrSite.Rendering;
using KkrSite.Rendering.Prose;
using KkrSite.Rendering.References;
using KkrSite.Rendering.Related;
using KkrSite.Rendering.StructuredData;

namespace KkrSite.Pipelines;

/// <summary>What every pipeline works from; nothing in it changes while they run, but for the plan and the related items, which come in Process.</summary>
public sealed class SiteContext
{
    private readonly Dictionary<string, IReadOnlyList<PlannedFile>> planned = new(StringComparer.Ordinal);

    private readonly Dictionary<MeetingEntry, MeetingTexts> texts;

    public SiteContext(MeetingArchive archive, InputFolder input, Uri baseUrl, bool isIndexed)
    {
        Archive = archive;
        Input = input;
        BaseUrl = baseUrl;
        IsIndexed = isIndexed;
        Assets = new AssetAddresses();
        Describe = new DescribePages(baseUrl);
        Frames = new BuildFrames(archive, Describe, Assets) { IsIndexed = isIndexed };
        Text = new RenderMarkdown(new KnownReferences(archive));
        texts = archive.Meetings.ToDictionary(entry => entry, _ => new MeetingTexts(Text));
        Pages = new RenderPage();
    }

    public MeetingArchive Archive { get; }

    /// <summary>For files that are published as they are: attachments.</summary>
    public InputFolder Input { get; }

    /// <summary>Where the site will stand, with a trailing slash.</summary>
    public Uri BaseUrl { get; }

    /// <summary>Whether search engines may show the site.</summary>
    public bool IsIndexed { get; }

    public AssetAddresses Assets { get; }

    public BuildFrames Frames { get; }

    /// <summary>Writes what a page is about for search engines.</summary>
    public DescribePages Describe { get; }

    public RenderMarkdown Text { get; }

    public RenderPage Pages { get; }

    /// <summary>What other meetings have treated of the same; of the search index, see <see cref="SearchIndex"/>.</summary>
    internal IReadOnlyDictionary<ItemEntry, ImmutableArray<RelatedItem>> Related { get; set; } = ImmutableDictionary<ItemEntry, ImmutableArray<RelatedItem>>.Empty;

    public MeetingTexts TextsOf(MeetingEntry entry) => texts[entry];

    /// <summary>The files that the pipelines processed so far have stated, in their order.</summary>
    public IEnumerable<PlannedFile> Planned => planned.Values.SelectMany(files => files);

    public void Plan(Pipeline pipeline, IReadOnlyList<PlannedFile> files) => planned.Add(pipeline.Name, files);

    /// <summary>The address as others should cite it.</summary>
    public string Absolute(UrlPath path) => Describe.Absolute(path);
}
