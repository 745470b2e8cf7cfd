namespace KkrSite.Import.Writing;

/// <summary>Holds the content folder for one command that writes; the system gives it back when the process ends.</summary>
public sealed class ContentLock : IDisposable
{
    private const string FileName = ".kkrsite-lock";

    // Another command may delete its own lock file between the opening and the locking.
    private const int MaxAttempts = 5;

    private readonly FileStream? file;

    private ContentLock(FileStream? file) => this.file = file;

    /// <summary>Null where another command writes in the folder. A folder that does not exist yet needs no lock.</summary>
    /// <exception cref="UnauthorizedAccessException">The folder cannot be written.</exception>
    public static ContentLock? TryAcquire(string input)
    {
        if (!Directory.Exists(input))
        {
            return new ContentLock(null);
        }

        var path = Path.Combine(input, FileName);
        for (var attempt = 0; attempt < MaxAttempts; attempt++)
        {
            try
            {
                var file = new FileStream(
                    path,
                    FileMode.OpenOrCreate,
                    FileAccess.ReadWrite,
                    FileShare.None,
                    bufferSize: 1,
                    FileOptions.DeleteOnClose
                );
                if (File.Exists(path))
                {
                    return new ContentLock(file);
                }

                file.Dispose();
            }
            catch (IOException)
            {
                return null;
            }
        }

        return null;
    }

    public void Dispose() => file?.Dispose();
}
