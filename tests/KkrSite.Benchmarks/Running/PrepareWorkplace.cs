using KkrSite.Benchmarks.Archives;
using KkrSite.Benchmarks.Commands;
using KkrSite.Benchmarks.Writing;

namespace KkrSite.Benchmarks.Running;

/// <summary>Puts into the workplace what the contenders need; nothing of it is measured.</summary>
internal sealed class PrepareWorkplace(Workplace workplace, TextWriter progress)
{
    /// <summary>The executable as it is deployed: compiled ahead of time.</summary>
    public void PublishExecutable()
    {
        progress.WriteLine("publishing the executable");
        RunProgram.OrFail(new ProgramCall(
            workplace.Repository, "dotnet", "publish", "src/KkrSite", "-c", "Release", "-o", Path.GetDirectoryName(workplace.Executable)!));
    }

    /// <summary>
    /// Copies this program with what it needs, and puts in the executable's assemblies, which are the same but compiled ahead of time:
    /// the index is built by the code that is deployed.
    /// </summary>
    public void CopyIndexProgram()
    {
        var target = Path.GetDirectoryName(workplace.IndexProgram)!;
        var compiled = Path.GetDirectoryName(workplace.Executable)!;
        Directory.CreateDirectory(target);
        foreach (var file in Directory.EnumerateFiles(AppContext.BaseDirectory).Where(file => Path.GetExtension(file) is ".dll" or ".json"))
        {
            var name = Path.GetFileName(file);
            var deployed = Path.Combine(compiled, name);
            File.Copy(File.Exists(deployed) ? deployed : file, Path.Combine(target, name), overwrite: true);
        }
    }

    public void GenerateArchive(int items)
    {
        progress.WriteLine($"generating {Works.Items(items)}");
        CopyFolder(Path.Combine(AppContext.BaseDirectory, "Peers/hugo"), workplace.Hugo(items));
        WriteArchive.Write(new GenerateArchive(items, GenerateCommand.DefaultSeed),
        [
            new InputFolderWriter(workplace.Archive(items)),
            new HugoContentWriter(Path.Combine(workplace.Hugo(items), "content")),
            new SearchDocumentsWriter(workplace.Documents(items)),
        ]);
    }

    /// <summary>Null when the peers' packages are there, else why not.</summary>
    public string? RestorePeers()
    {
        progress.WriteLine("restoring the peers' npm packages");
        CopyFolder(Path.Combine(AppContext.BaseDirectory, "Peers"), workplace.Peers);
        if (!InstalledPrograms.Has("npm"))
        {
            return "npm is not installed";
        }

        var (exitCode, output) = RunProgram.ToEnd(new ProgramCall(workplace.Peers, "npm", "ci", "--no-audit", "--no-fund", "--loglevel=error"));
        if (exitCode != 0)
        {
            progress.WriteLine(output);
        }

        return exitCode == 0 ? null : "npm ci failed";
    }

    private static void CopyFolder(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy, overwrite: true);
        }
    }
}
