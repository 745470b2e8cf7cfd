namespace KkrSite.Tests.Import;

/// <summary>Finds the documents that stand beside the repository; KKRSITE_SHARED may say where else.</summary>
internal static class SharedFolder
{
    /// <summary>Null where they are missing and may be: then the test has nothing to say.</summary>
    public static string? Find()
    {
        var folder = Environment.GetEnvironmentVariable("KKRSITE_SHARED") is { Length: > 0 } told ? told : Path.Combine(Repository(), "..", "shared");
        if (File.Exists(Path.Combine(folder, "truth", "seeds.json")))
        {
            return folder;
        }

        (Environment.GetEnvironmentVariable("KKRSITE_REQUIRE_SHARED") == "1").ShouldBeFalse($"the shared documents are not at {folder}");
        return null;
    }

    private static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "KkrSite.sln")))
        {
            folder = folder.Parent.ShouldNotBeNull();
        }

        return folder.FullName;
    }
}
