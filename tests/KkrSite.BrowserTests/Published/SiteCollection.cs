using KkrSite.BrowserTests.Browsing;

namespace KkrSite.BrowserTests.Published;

/// <summary>All tests share the two sites and one browser.</summary>
[CollectionDefinition(Name)]
public sealed class SiteCollection : ICollectionFixture<PublishedSites>, ICollectionFixture<ReaderBrowser>
{
    public const string Name = "published sites";
}
