using System.Diagnostics;
using System.Text;

namespace KkrSite.Tests.Guide;

/// <summary>A copy of the archive's content in a folder of its own, in which commands are given one after the other.</summary>
internal sealed class SecretarysDesk : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public SecretarysDesk() => CopyFolder(RepositoryFolder.At("input"), folder["input"]);

    public string this[string path] => folder[path];

    public void Put(string path, byte[] content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(folder[path])!);
        File.WriteAllBytes(folder[path], content);
    }

    /// <summary>Everything that the program said, results and messages, and how it ended.</summary>
    public (int ExitCode, string Said) Give(string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "kkrsite.dll"), .. args])
        {
            WorkingDirectory = folder.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var messages = new StringBuilder();

        // Both at once: a program whose pipe is full waits for its reader.
        process.ErrorDataReceived += (_, line) => messages.AppendLine(line.Data);
        process.BeginErrorReadLine();
        var results = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, results + messages);
    }

    public void Dispose() => folder.Dispose();

    private static void CopyFolder(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from))
        {
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        }

        foreach (var inner in Directory.EnumerateDirectories(from))
        {
            CopyFolder(inner, Path.Combine(to, Path.GetFileName(inner)));
        }
    }
}
