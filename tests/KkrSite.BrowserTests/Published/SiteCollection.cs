using KkrSite.BrowserTests.Browsing;

namespace KkrSite.BrowserTests.Published;

/// <summary>
/// Tests that share two sites and one browser, and run one after another; collections run beside each other. So they are as few as keep a
/// small machine at work: each builds the sites and starts a browser of its own.
/// </summary>
public abstract class SiteCollection : ICollectionFixture<PublishedSites>, ICollectionFixture<ReaderBrowser>;
