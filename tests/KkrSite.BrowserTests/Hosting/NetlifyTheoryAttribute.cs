namespace KkrSite.BrowserTests.Hosting;

/// <summary>A theory that needs Netlify's tool: skipped, with the reason, where it is not installed and not required.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NetlifyTheoryAttribute : TheoryAttribute
{
    public NetlifyTheoryAttribute() => Skip = NetlifyTool.SkipReason;
}
