using KkrSite.Benchmarks.Contenders;
using KkrSite.Benchmarks.Processes;

namespace KkrSite.Benchmarks.Searching;

/// <summary>Builds the sites to be searched in the workspace, with the programs that the runner measures.</summary>
internal sealed class BenchmarkSiteBuilder(BenchmarkWorkspace workplace, BenchmarkWorkspacePreparer prepare, TextWriter progress)
{
    private readonly ContenderFactory contenders = new(workplace);
    private readonly HashSet<int> generated = [];
    private bool isPublished;
    private string? packagesMissing;
    private bool arePackagesRestored;

    /// <returns>The folder of the site.</returns>
    public string BuildKkrSite(int items)
    {
        if (!isPublished)
        {
            prepare.PublishExecutable();
            isPublished = true;
        }

        GenerateOnce(items);
        return RunContender(contenders.CreateOurs(items).Single(contender => contender.Work == WorkNames.Build)).OutputFolder!;
    }

    /// <returns>The folder of Hugo's site with Pagefind's index in it, or null if one of the programs is missing.</returns>
    public string? BuildPagefind(int items)
    {
        if (!arePackagesRestored)
        {
            packagesMissing = prepare.RestorePeers();
            arePackagesRestored = true;
        }

        var peers = contenders.CreatePeers(items, packagesMissing).ToDictionary(contender => contender.Work);
        if (peers[WorkNames.Pagefind].MissingReason is { } missing)
        {
            progress.WriteLine($"Pagefind is left out: {missing}");
            return null;
        }

        GenerateOnce(items);
        RunContender(peers[WorkNames.Hugo]);
        RunContender(peers[WorkNames.Pagefind]);
        return peers[WorkNames.Hugo].OutputFolder;
    }

    private void GenerateOnce(int items)
    {
        if (generated.Add(items))
        {
            prepare.AddArchive(items);
        }
    }

    private Contender RunContender(Contender contender)
    {
        progress.WriteLine($"{contender.Work}, {contender.Size}");
        ProgramRunner.RunOrThrow(contender.Command);
        return contender;
    }
}
