using System.Buffers;
using KkrSite.Site.Output;
using KkrSite.Site.Rendering.Links;

namespace KkrSite.Site.Pipelines.Files;

/// <summary>The theme's style sheet, script, fonts and icons.</summary>
public sealed class AssetPipeline(AssetAddresses assets) : Pipeline
{
    public override IEnumerable<SiteFile> Process() =>
        assets.Files.Select(file => new RenderedFile(file.Url, output => output.Write(file.Content)) { Listing = FileListing.Unlisted });
}
