namespace KkrSite.Tests.SharedDocuments;

/// <summary>The real documents that stand beside the repository, or where KKRSITE_SHARED says; none of them is part of it.</summary>
internal static class SharedFolder
{
    public static string Path { get; } = Environment.GetEnvironmentVariable("KKRSITE_SHARED") is { Length: > 0 } told
        ? told
        : System.IO.Path.GetFullPath(RepositoryFolder.At("../shared"));

    /// <summary>Null where the tests must run: the documents are there, or must be.</summary>
    public static string? ReasonToSkip { get; } =
        File.Exists(At("truth/seeds.json")) || Environment.GetEnvironmentVariable("KKRSITE_REQUIRE_SHARED") == "1"
            ? null
            : "the shared documents are not beside the repository";

    public static string At(string relative) => System.IO.Path.Combine(Path, relative);
}
