using KkrSite.TestTools;

namespace KkrSite.Tests.Boundaries;

/// <summary>The repository's own source files, without build output and installed packages.</summary>
internal static class SourceTree
{
    private static readonly string[] Roots = ["src", "theme", "tests"];
    private static readonly string[] Left = ["bin", "obj", "node_modules"];

    /// <summary>Relative to the repository, with slashes.</summary>
    public static IEnumerable<string> Folders { get; } = [.. Roots.SelectMany(FindFolders)];

    /// <param name="patterns">For instance *.cs.</param>
    /// <returns>Relative to the repository, with slashes, in ordinal order.</returns>
    public static IEnumerable<string> FindFiles(params string[] patterns) =>
        from folder in Folders
        from pattern in patterns
        from file in Directory.EnumerateFiles(RepositoryFolder.GetPath(folder), pattern)
        let path = folder + "/" + Path.GetFileName(file)
        orderby path
        select path;

    private static IEnumerable<string> FindFolders(string folder) =>
        Directory
            .EnumerateDirectories(RepositoryFolder.GetPath(folder))
            .Where(child => !Left.Contains(Path.GetFileName(child)))
            .SelectMany(child => FindFolders(folder + "/" + Path.GetFileName(child)))
            .Prepend(folder);
}
