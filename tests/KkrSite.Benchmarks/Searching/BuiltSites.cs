using KkrSite.Benchmarks.Running;

namespace KkrSite.Benchmarks.Searching;

/// <summary>Builds what is to be searched with the programs that the runner times, into the workplace.</summary>
internal sealed class BuiltSites(Workplace workplace, PrepareWorkplace prepare, TextWriter progress)
{
    private readonly ListContenders contenders = new(workplace);
    private readonly HashSet<int> generated = [];
    private bool isPublished;
    private string? packagesMissing;
    private bool arePackagesRestored;

    /// <summary>The folder of our own site.</summary>
    public string OfKkrSite(int items)
    {
        if (!isPublished)
        {
            prepare.PublishExecutable();
            isPublished = true;
        }

        Generate(items);
        return Build(contenders.Ours(items).Single(contender => contender.Work == Works.Build)).Output!;
    }

    /// <summary>The folder of Hugo's site with Pagefind's index in it, or null where one of them is missing.</summary>
    public string? OfPagefind(int items)
    {
        if (!arePackagesRestored)
        {
            packagesMissing = prepare.RestorePeers();
            arePackagesRestored = true;
        }

        var peers = contenders.Peers(items, packagesMissing).ToDictionary(contender => contender.Work);
        if (peers[Works.Pagefind].Missing is { } missing)
        {
            progress.WriteLine($"Pagefind is left out: {missing}");
            return null;
        }

        Generate(items);
        Build(peers[Works.Hugo]);
        Build(peers[Works.Pagefind]);
        return peers[Works.Hugo].Output;
    }

    private void Generate(int items)
    {
        if (generated.Add(items))
        {
            prepare.GenerateArchive(items);
        }
    }

    private Contender Build(Contender contender)
    {
        progress.WriteLine($"{contender.Work}, {contender.Size}");
        RunProgram.OrFail(contender.Command);
        return contender;
    }
}
