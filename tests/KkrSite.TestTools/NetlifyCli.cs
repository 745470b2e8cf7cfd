namespace KkrSite.TestTools;

/// <summary>
/// Netlify's command-line interface (npm netlify-cli). It is large, so it is installed only where tests may not be skipped, or
/// manually.
/// </summary>
public static class NetlifyCli
{
    private static readonly string Folder = RepositoryFolder.GetPath("tests/KkrSite.BrowserTests/Hosting");
    private static readonly string LockFile = Path.Combine(Folder, "package-lock.json");

    // In npm's folder, so that it is deleted with the folder.
    private static readonly string InstallStamp = Path.Combine(Folder, "node_modules", ".installed");

    public static string ProgramPath { get; } = Path.Combine(Folder, "node_modules", ".bin", "netlify");

    public static bool IsInstalled =>
        File.Exists(InstallStamp) && File.GetLastWriteTimeUtc(InstallStamp) >= File.GetLastWriteTimeUtc(LockFile);

    public static async Task InstallAsync()
    {
        if (!IsInstalled)
        {
            await ExternalProgram.RunAsync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], Folder);
            await File.WriteAllTextAsync(InstallStamp, "");
        }
    }

    /// <summary>The headers of each path according to Netlify's parser of _headers.</summary>
    /// <returns>JSON: path to headers.</returns>
    public static Task<string> ReadHeadersAsync(string headersFile, IEnumerable<string> paths) =>
        ExternalProgram.RunAsync("node", [Path.Combine(Folder, "headers-of.mjs"), headersFile, .. paths], Folder);
}
