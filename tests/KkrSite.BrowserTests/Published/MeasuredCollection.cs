namespace KkrSite.BrowserTests.Published;

/// <summary>Measures pages as they stand.</summary>
[CollectionDefinition(Name)]
public sealed class MeasuredCollection : SiteCollection
{
    public const string Name = "measured pages";
}
