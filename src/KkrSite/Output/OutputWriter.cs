using System.Collections.Concurrent;
using KkrSite.Archive.Model;

namespace KkrSite.Output;

/// <summary>
/// Writes a build into a staging folder beside the output folder and swaps the two when all is well. Until then the old
/// output stands untouched, whatever becomes of the process.
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

    /// <summary>Begins a build of <paramref name="output"/>; leftovers of builds that were killed are removed.</summary>
    /// <exception cref="IOException">The folder cannot be made (also <see cref="UnauthorizedAccessException"/>).</exception>
    public static OutputWriter Begin(string output)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(output));
        StagingFolders.RemoveAbandoned(full);
        var staging = StagingFolders.New(full);
        Directory.CreateDirectory(staging);
        return new OutputWriter(full, staging);
    }

    public void Write(OutputFile file)
    {
        using var handle = File.OpenHandle(PlaceOf(file.Url), FileMode.CreateNew, FileAccess.Write);
        RandomAccess.Write(handle, file.Content.Span, 0);
        written.Add(file.Url.FilePath);
    }

    public Stream Create(UrlPath url)
    {
        var stream = new FileStream(PlaceOf(url), FileMode.CreateNew, FileAccess.Write, FileShare.None, StreamBuffer);
        written.Add(url.FilePath);
        return stream;
    }

    /// <summary>Puts the new site in the place of the old one.</summary>
    public void Commit()
    {
        WrittenFiles.Save(staging, written);
        if (Directory.Exists(output))
        {
            SwapFolders.Swap(staging, output);
        }
        else
        {
            Directory.Move(staging, output);
        }

        swapped = true;
        StagingFolders.Remove(staging);
    }

    /// <summary>Without <see cref="Commit"/>, throws the new files away.</summary>
    public void Dispose()
    {
        if (!swapped)
        {
            StagingFolders.Remove(staging);
        }
    }

    private string PlaceOf(UrlPath url)
    {
        var path = Path.Combine(staging, url.FilePath);
        var folder = Path.GetDirectoryName(path)!;
        if (!folders.ContainsKey(folder))
        {
            Directory.CreateDirectory(folder);
            folders.TryAdd(folder, true);
        }

        return path;
    }
}
