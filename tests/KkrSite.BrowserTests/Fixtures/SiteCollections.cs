namespace KkrSite.BrowserTests.Fixtures;

/// <summary>
/// Tests that share two sites and one browser, and run one after another; collections run in parallel. There are only as many as keep
/// a small machine busy, because each builds the sites and starts a browser of its own.
/// </summary>
public abstract class PublishedSiteCollection : ICollectionFixture<PublishedSites>, ICollectionFixture<BrowserFixture>;

/// <summary>Tests of the sites' files, without a browser.</summary>
[CollectionDefinition(Name)]
public sealed class DocumentCollection : PublishedSiteCollection
{
    public const string Name = "documents";
}

/// <summary>Tests of pages while they load, and of moving through them.</summary>
[CollectionDefinition(Name)]
public sealed class PageLoadCollection : PublishedSiteCollection
{
    public const string Name = "loaded pages";
}

/// <summary>Tests that measure loaded pages.</summary>
[CollectionDefinition(Name)]
public sealed class PageMeasurementCollection : PublishedSiteCollection
{
    public const string Name = "measured pages";
}

/// <summary>Tests that search, select, copy and edit.</summary>
[CollectionDefinition(Name)]
public sealed class InteractionCollection : PublishedSiteCollection
{
    public const string Name = "used pages";
}
