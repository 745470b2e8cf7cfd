using KkrSite.BrowserTests.Browsing;
using KkrSite.BrowserTests.Published;

namespace KkrSite.BrowserTests.Hosting;

/// <summary>
/// Netlify's own command line (npm netlify-cli), in this folder. It is large, so it is installed only where tests may not be skipped, or
/// by hand.
/// </summary>
internal static class NetlifyTool
{
    private static readonly string Folder = Repository.PathOf("tests", "KkrSite.BrowserTests", "Hosting");
    private static readonly string Lock = Path.Combine(Folder, "package-lock.json");

    // In the folder that npm makes, so that it goes when the folder goes.
    private static readonly string Stamp = Path.Combine(Folder, "node_modules", ".installed");

    public static string Program { get; } = Path.Combine(Folder, "node_modules", ".bin", "netlify");

    /// <summary>Why tests are skipped; null where they run, be it to fail.</summary>
    public static string? SkipReason { get; } = Chromium.IsRequired || IsInstalled
        ? null
        : "Netlify's tool is not installed. Install it with npm ci in tests/KkrSite.BrowserTests/Hosting, and touch node_modules/.installed there.";

    private static bool IsInstalled => File.Exists(Stamp) && File.GetLastWriteTimeUtc(Stamp) >= File.GetLastWriteTimeUtc(Lock);

    public static async Task InstallAsync()
    {
        if (!IsInstalled)
        {
            await RunProgram.ToEndAsync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], Folder);
            await File.WriteAllTextAsync(Stamp, "");
        }
    }

    /// <summary>What Netlify's own reader of _headers makes of each path.</summary>
    /// <returns>JSON: path to headers.</returns>
    public static Task<string> HeadersOfAsync(string headersFile, IEnumerable<string> paths) =>
        RunProgram.ToEndAsync("node", [Path.Combine(Folder, "headers-of.mjs"), headersFile, .. paths], Folder);
}
