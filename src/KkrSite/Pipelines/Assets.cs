namespace KkrSite.Pipelines;

/// <summary>The theme's style sheet, script, fonts and icons.</summary>
public sealed class Assets : Pipeline
{
    public override IEnumerable<PlannedFile> Process(SiteContext site) =>
        site.Assets.Files.Select(file => new PlannedFile(file.Url, () => file.Content, Listing: FileListing.Machinery));
}
