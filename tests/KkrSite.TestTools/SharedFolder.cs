namespace KkrSite.TestTools;

/// <summary>The folder of real documents beside the repository, or in KKRSITE_SHARED; the repository contains none of them.</summary>
public static class SharedFolder
{
    public static string Path { get; } =
        Environment.GetEnvironmentVariable("KKRSITE_SHARED") is { Length: > 0 } told
            ? told
            : System.IO.Path.GetFullPath(RepositoryFolder.GetPath("../shared"));

    public static string GetPath(string relative) => System.IO.Path.Combine(Path, relative);
}
