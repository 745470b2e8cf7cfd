namespace KkrSite.Tests;

/// <summary>Where the repository stands, seen from the tests that run in it.</summary>
internal static class RepositoryFolder
{
    public static string Path { get; } = Find(AppContext.BaseDirectory);

    public static string At(string relative) => System.IO.Path.Combine(Path, relative);

    private static string Find(string folder) => File.Exists(System.IO.Path.Combine(folder, "KkrSite.sln"))
        ? folder
        : Find(System.IO.Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("The tests do not run inside the repository."));
}
