namespace KkrSite.BrowserTests.Browsing;

/// <summary>A test that needs Chromium: skipped, with the reason, where there is none and none is required.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Chromium.SkipReason;
}
