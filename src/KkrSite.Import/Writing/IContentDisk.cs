namespace KkrSite.Import.Writing;

/// <summary>The steps in which content is written; a process may be killed at each of them.</summary>
internal interface IContentDisk
{
    /// <summary>Writes a new file; it has reached the disk when this returns.</summary>
    void WriteFile(string path, ReadOnlySpan<byte> content);

    /// <summary>Copies the content alone: the access rights of a memory card must not become the archive's.</summary>
    void CopyFile(string source, string path);

    /// <summary>Renames a file over another, or to a name that is free: at no moment is the name missing.</summary>
    void MoveFile(string source, string path);

    void DeleteFile(string path);

    /// <summary>With its parents.</summary>
    void CreateFolder(string path);

    /// <summary>Deletes an empty folder.</summary>
    void DeleteFolder(string path);
}

/// <summary>The disk of the machine.</summary>
internal sealed class ContentDisk : IContentDisk
{
    public void WriteFile(string path, ReadOnlySpan<byte> content)
    {
        using var file = File.Create(path);
        file.Write(content);
        file.Flush(flushToDisk: true);
    }

    public void CopyFile(string source, string path)
    {
        using var from = File.OpenRead(source);
        using var to = File.Create(path);
        from.CopyTo(to);
        to.Flush(flushToDisk: true);
    }

    public void MoveFile(string source, string path) => File.Move(source, path, overwrite: true);

    public void DeleteFile(string path) => File.Delete(path);

    public void CreateFolder(string path) => Directory.CreateDirectory(path);

    public void DeleteFolder(string path) => Directory.Delete(path);
}
