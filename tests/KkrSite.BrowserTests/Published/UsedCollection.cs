namespace KkrSite.BrowserTests.Published;

/// <summary>Searches, chooses, copies and edits.</summary>
[CollectionDefinition(Name)]
public sealed class UsedCollection : SiteCollection
{
    public const string Name = "used pages";
}
