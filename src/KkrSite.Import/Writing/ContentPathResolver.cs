namespace KkrSite.Import.Writing;

/// <summary>Resolves paths in the content folder, and refuses those that lead out of it.</summary>
internal static class ContentPathResolver
{
    /// <summary>Names consist of slugs and cannot leave the folder, but a symbolic link inside the folder could.</summary>
    /// <param name="root">Absolute.</param>
    /// <exception cref="UnauthorizedAccessException">The path leads out of the folder.</exception>
    public static string Resolve(string root, string path)
    {
        var full = Path.GetFullPath(Path.Combine(root, path));
        if (!full.StartsWith(root.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            throw new UnauthorizedAccessException($"{path} ligger ikke i {root}");
        }

        for (var part = full; part.Length > root.Length; part = Path.GetDirectoryName(part)!)
        {
            if (new FileInfo(part).LinkTarget is not null)
            {
                throw new UnauthorizedAccessException($"{part} er en symbolsk lænke; der skrives ikke gennem den");
            }
        }

        return full;
    }
}
