using System.Diagnostics;
using System.Text;
using KkrSite.TestTools;

namespace KkrSite.Tests.Guide;

/// <summary>A copy of the archive's content in a temporary folder, in which commands run one after another.</summary>
internal sealed class GuideWorkspace : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public GuideWorkspace() => CopyFolder(RepositoryFolder.GetPath("input"), folder["input"]);

    public string this[string path] => folder[path];

    public void AddFile(string path, byte[] content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(folder[path])!);
        File.WriteAllBytes(folder[path], content);
    }

    /// <summary>Runs the program; returns its exit code and its output, both results and messages.</summary>
    public (int ExitCode, string Said) RunProgram(string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "kkrsite.dll"), .. args])
        {
            WorkingDirectory = folder.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var messages = new StringBuilder();

        // Reads both at the same time: a program blocks when one of its pipes is full.
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
