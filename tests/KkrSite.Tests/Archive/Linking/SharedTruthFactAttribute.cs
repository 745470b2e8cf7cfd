namespace KkrSite.Tests.Archive.Linking;

/// <summary>A test over the shared documents beside the repository: skipped where they are missing, unless they are required.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedTruthFactAttribute : FactAttribute
{
    public SharedTruthFactAttribute()
    {
        if (!File.Exists(TruthPath) && Environment.GetEnvironmentVariable("KKRSITE_REQUIRE_SHARED") != "1")
        {
            Skip = $"{TruthPath} is missing.";
        }
    }

    public static string TruthPath { get; } = Path.Combine(
        Environment.GetEnvironmentVariable("KKRSITE_SHARED") is { Length: > 0 } path ? path : Path.Combine(Root(), "..", "shared"),
        "truth",
        "seeds.json");

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "KkrSite.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? AppContext.BaseDirectory;
    }
}
