namespace KkrSite.BrowserTests.Browsing;

/// <summary>The machine's own Chromium; none is ever downloaded.</summary>
internal static class Chromium
{
    // The same engine without the program around it: a window costs it a fifth of the work.
    private const string HeadlessShell = "/usr/bin/chromium-headless-shell";

    /// <summary>Of KKRSITE_CHROMIUM, or Debian's.</summary>
    public static string Path { get; } = Environment.GetEnvironmentVariable("KKRSITE_CHROMIUM") is { Length: > 0 } path ? path
        : File.Exists(HeadlessShell) ? HeadlessShell : "/usr/bin/chromium";

    /// <summary>Why tests cannot use it; null where they can.</summary>
    public static string? Missing { get; } =
        File.Exists(Path) ? null : $"There is no Chromium at {Path}. Install it (apt-get install chromium-headless-shell, or chromium), or say in KKRSITE_CHROMIUM where it is.";

    /// <summary>Where browser tests must not be skipped.</summary>
    public static bool IsRequired { get; } = Environment.GetEnvironmentVariable("KKRSITE_REQUIRE_BROWSER") == "1";

    /// <summary>Why tests are skipped; null where they run, be it to fail.</summary>
    public static string? SkipReason => IsRequired ? null : Missing;
}
