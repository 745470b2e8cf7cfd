namespace KkrSite.BrowserTests.Browsing;

/// <summary>A theory that needs Chromium: skipped, with the reason, where there is none and none is required.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = Chromium.SkipReason;
}
