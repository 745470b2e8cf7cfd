using KkrSite.Archive.Model;
using KkrSite.Site.Output;

namespace KkrSite.Site.Pipelines;

/// <summary>The files that the pipelines have stated so far, in their order; complete in PostProcess.</summary>
public sealed class SitePlan
{
    private readonly List<SiteFile> files = [];

    public IReadOnlyList<SiteFile> Files => files;

    public IEnumerable<UrlPath> Addresses => files.Select(file => file.Url);

    internal void Add(IEnumerable<SiteFile> stated) => files.AddRange(stated);
}
