using KkrSite.Benchmarks.Processes;
using KkrSite.TestTools.GeneratedArchives;
using KkrSite.TestTools.GeneratedArchives.Writers;

namespace KkrSite.Benchmarks.Contenders;

/// <summary>Prepares the workspace with the files that the contenders need; this is not measured.</summary>
internal sealed class BenchmarkWorkspacePreparer(BenchmarkWorkspace workplace, TextWriter progress)
{
    /// <summary>Publishes the executable as it is deployed: compiled ahead of time.</summary>
    public void PublishExecutable()
    {
        progress.WriteLine("publishing the executable");
        Publish(Path.GetDirectoryName(workplace.ExecutablePath)!);
    }

    /// <summary>
    /// Copies this program and its dependencies, with the executable's assemblies compiled by ReadyToRun: some packages of this program
    /// cannot be compiled to native code.
    /// </summary>
    public void CopyIndexProgram()
    {
        var target = Path.GetDirectoryName(workplace.IndexProgramPath)!;
        var compiled = workplace.GetPath("readytorun");
        Publish(compiled, "-p:PublishAot=false", "-p:SelfContained=false", "-p:PublishReadyToRun=true");
        Directory.CreateDirectory(target);
        foreach (var file in Directory.EnumerateFiles(AppContext.BaseDirectory).Where(file => Path.GetExtension(file) is ".dll" or ".json"))
        {
            var name = Path.GetFileName(file);
            var deployed = Path.Combine(compiled, name);
            File.Copy(File.Exists(deployed) ? deployed : file, Path.Combine(target, name), overwrite: true);
        }
    }

    private void Publish(string folder, params string[] properties) =>
        ProgramRunner.RunOrThrow(
            new ProgramCall(
                workplace.Repository,
                "dotnet",
                ["publish", "src/KkrSite", "-c", "Release", .. properties, "-o", folder]
            )
        );

    public void AddArchive(int items)
    {
        progress.WriteLine($"generating {WorkNames.FormatItems(items)}");
        CopyFolder(Path.Combine(AppContext.BaseDirectory, "Peers/hugo"), workplace.GetHugoFolder(items));
        GeneratedArchiveWriter.Write(
            new ArchiveGenerator(items, ArchiveGenerator.DefaultSeed),
            [
                new InputFolderWriter(workplace.GetInputFolder(items)),
                new HugoContentWriter(Path.Combine(workplace.GetHugoFolder(items), "content")),
                new SearchDocumentsWriter(workplace.GetDocumentsFile(items)),
            ]
        );
    }

    /// <returns>Null if the peers' packages are installed, otherwise the reason why not.</returns>
    public string? RestorePeers()
    {
        progress.WriteLine("restoring the peers' npm packages");
        CopyFolder(Path.Combine(AppContext.BaseDirectory, "Peers"), workplace.PeersFolder);
        if (!InstalledPrograms.Contains("npm"))
        {
            return "npm is not installed";
        }

        var (exitCode, output) = ProgramRunner.Run(
            new ProgramCall(workplace.PeersFolder, "npm", "ci", "--no-audit", "--no-fund", "--loglevel=error")
        );
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
