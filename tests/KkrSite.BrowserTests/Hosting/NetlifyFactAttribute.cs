namespace KkrSite.BrowserTests.Hosting;

/// <summary>A test that needs Netlify's tool: skipped, with the reason, where it is not installed and not required.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NetlifyFactAttribute : FactAttribute
{
    public NetlifyFactAttribute() => Skip = NetlifyTool.SkipReason;
}
