using KkrSite.Import.Writing;

namespace KkrSite.Import.Tests.Writing;

/// <summary>A disk whose process is killed at a step: half of a file is written, and from then on nothing happens any more.</summary>
/// <param name="steps">How many steps are made before the kill.</param>
/// <param name="brokenName">A file that nothing can be moved to: the disk reports an error.</param>
internal sealed class KillingDisk(int steps, string? brokenName = null) : IContentDisk
{
    private readonly ContentDisk disk = new();
    private int done;

    public bool IsKilled => done > steps;

    public void WriteFile(string path, ReadOnlySpan<byte> content)
    {
        if (done == steps)
        {
            disk.WriteFile(path, content[..(content.Length / 2)]);
        }

        Step();
        disk.WriteFile(path, content);
    }

    public void CopyFile(string source, string path)
    {
        if (done == steps)
        {
            disk.WriteFile(path, []);
        }

        Step();
        disk.CopyFile(source, path);
    }

    public void MoveFile(string source, string path)
    {
        Step();
        if (Path.GetFileName(path) == brokenName)
        {
            throw new IOException($"{path} cannot be written.");
        }

        disk.MoveFile(source, path);
    }

    public void DeleteFile(string path)
    {
        Step();
        disk.DeleteFile(path);
    }

    public void CreateFolder(string path)
    {
        Step();
        disk.CreateFolder(path);
    }

    public void DeleteFolder(string path)
    {
        Step();
        disk.DeleteFolder(path);
    }

    private void Step()
    {
        if (++done > steps)
        {
            throw new ProcessKilledException();
        }
    }
}

/// <summary>Stands for SIGKILL: no code of the program reacts to it.</summary>
internal sealed class ProcessKilledException : Exception;
