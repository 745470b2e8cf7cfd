namespace KkrSite.BrowserTests.Published;

/// <summary>Looks at what the sites' files say, without a browser.</summary>
[CollectionDefinition(Name)]
public sealed class DocumentCollection : SiteCollection
{
    public const string Name = "documents";
}
