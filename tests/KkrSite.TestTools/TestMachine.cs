namespace KkrSite.TestTools;

/// <summary>
/// What tests need on the machine. If something is missing, its tests are skipped; if an environment variable requires it, they run
/// and fail.
/// </summary>
public static class TestMachine
{
    public const string NoSharedDocuments =
        "The shared documents are not beside the repository (KKRSITE_SHARED says where; KKRSITE_REQUIRE_SHARED=1 fails instead).";

    public const string NoBrowser =
        "There is no Chromium: apt-get install chromium-headless-shell "
        + "(KKRSITE_CHROMIUM says where; KKRSITE_REQUIRE_BROWSER=1 fails instead).";

    public const string NoNetlify =
        "Netlify's tool is not installed: npm ci in tests/KkrSite.BrowserTests/Hosting, and touch node_modules/.installed there "
        + "(KKRSITE_REQUIRE_BROWSER=1 installs it).";

    public static bool HasSharedDocuments { get; } =
        IsRequired("KKRSITE_REQUIRE_SHARED") || File.Exists(SharedFolder.GetPath("truth/seeds.json"));

    public static bool HasBrowser { get; } = IsBrowserRequired || File.Exists(Chromium.Path);

    public static bool HasNetlify { get; } = IsBrowserRequired || NetlifyCli.IsInstalled;

    private static bool IsBrowserRequired => IsRequired("KKRSITE_REQUIRE_BROWSER");

    private static bool IsRequired(string variable) => Environment.GetEnvironmentVariable(variable) == "1";
}
