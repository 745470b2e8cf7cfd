namespace KkrSite.Tests.SharedDocuments;

/// <summary>The real documents that stand beside the repository, or where KKRSITE_SHARED says; none of them is part of it.</summary>
internal static class SharedFolder
{
    public static string Path { get; } = Environment.GetEnvironmentVariable("KKRSITE_SHARED") is { Length: > 0 } told
        ? told
        : System.IO.Path.GetFullPath(RepositoryFolder.At("../shared"));

    public static bool Exists => File.Exists(At("truth/seeds.json"));

    public static bool IsRequired => Environment.GetEnvironmentVariable("KKRSITE_REQUIRE_SHARED") == "1";

    public static string At(string relative) => System.IO.Path.Combine(Path, relative);
}
