using System.Collections.Concurrent;

namespace KkrSite.Site.Output;

/// <summary>
/// Writes a build into a staging folder beside the output folder, and swaps the two when the build succeeds. Until then the old output
/// is unchanged, even if the process is killed.
/// </summary>
public sealed class OutputWriter : IOutputStore, IDisposable
{
    private const int StreamBuffer = 128 * 1024;

    private readonly string output;
    private readonly string staging;
    private readonly ConcurrentDictionary<string, bool> folders = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<string> written = [];
    private bool swapped;

    private OutputWriter(string output, string staging)
    {
        this.output = output;
        this.staging = staging;
    }

    /// <summary>Folders of killed builds that could not be deleted, each with the reason.</summary>
    public IReadOnlyList<(string Folder, string Reason)> UndeletableLeftovers { get; private init; } = [];

    /// <summary>
    /// Begins a build into <paramref name="output"/>, or into the folder that it is a link to; removes what killed builds have left.
    /// </summary>
    /// <exception cref="IOException">The folder cannot be made (also <see cref="UnauthorizedAccessException"/>).</exception>
    public static OutputWriter Begin(string output)
    {
        var full = ResolveLink(Path.TrimEndingDirectorySeparator(Path.GetFullPath(output)));
        var leftovers = StagingFolders.RemoveAbandoned(full);
        var staging = StagingFolders.Create(full);
        Directory.CreateDirectory(staging);
        return new OutputWriter(full, staging) { UndeletableLeftovers = leftovers };
    }

    public void Write(string path, ReadOnlySpan<byte> content)
    {
        using var handle = File.OpenHandle(PreparePath(path), FileMode.CreateNew, FileAccess.Write);
        RandomAccess.Write(handle, content, 0);
        written.Add(path);
    }

    public Stream Create(string path)
    {
        var stream = new FileStream(PreparePath(path), FileMode.CreateNew, FileAccess.Write, FileShare.None, StreamBuffer);
        written.Add(path);
        return stream;
    }

    /// <summary>Replaces the old site with the new one; <see cref="Dispose"/> deletes the old one, which nobody need wait for.</summary>
    public void Commit()
    {
        OutputManifest.Write(staging, written);
        if (Directory.Exists(output))
        {
            FolderSwapper.Swap(staging, output);
        }
        else
        {
            Directory.Move(staging, output);
        }

        swapped = true;
    }

    /// <summary>Deletes the new files, or the old site once the new one is in its place.</summary>
    public void Dispose()
    {
        try
        {
            StagingFolders.Remove(staging);
        }
        catch (Exception exception) when (swapped && exception is IOException or UnauthorizedAccessException)
        {
            // The new site is in place. The next build removes what is left of the old one.
        }
    }

    // Else the swap would put the new site in the place of the link, and the site would stay as it was.
    private static string ResolveLink(string folder) =>
        new DirectoryInfo(folder) is { LinkTarget: not null } link && link.ResolveLinkTarget(returnFinalTarget: true) is { } target
            ? Path.TrimEndingDirectorySeparator(target.FullName)
            : folder;

    private string PreparePath(string path)
    {
        var full = Path.Combine(staging, path);
        var folder = Path.GetDirectoryName(path.AsSpan());
        if (!folders.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(folder))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            folders.TryAdd(folder.ToString(), true);
        }

        return full;
    }
}
