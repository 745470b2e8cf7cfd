namespace KkrSite.TestTools;

/// <summary>The folder of the repository that the tests run in.</summary>
public static class RepositoryFolder
{
    public static string Path { get; } = FindRoot(AppContext.BaseDirectory);

    public static string GetPath(string relative) => System.IO.Path.Combine(Path, relative);

    private static string FindRoot(string folder) =>
        File.Exists(System.IO.Path.Combine(folder, "KkrSite.sln"))
            ? folder
            : FindRoot(
                System.IO.Path.GetDirectoryName(folder)
                    ?? throw new DirectoryNotFoundException("The tests do not run inside the repository.")
            );
}
