namespace KkrSite.TestTools;

/// <summary>The Chromium of the machine; it is never downloaded.</summary>
public static class Chromium
{
    // The same engine without the desktop browser: a window costs a fifth of the work.
    private const string HeadlessShell = "/usr/bin/chromium-headless-shell";

    /// <summary>The path in KKRSITE_CHROMIUM, or that of Debian's package.</summary>
    public static string Path { get; } =
        Environment.GetEnvironmentVariable("KKRSITE_CHROMIUM") is { Length: > 0 } path ? path
        : File.Exists(HeadlessShell) ? HeadlessShell
        : "/usr/bin/chromium";
}
