namespace KkrSite.BrowserTests.Published;

/// <summary>Watches pages while they load, and goes through them.</summary>
[CollectionDefinition(Name)]
public sealed class LoadedCollection : SiteCollection
{
    public const string Name = "loaded pages";
}
