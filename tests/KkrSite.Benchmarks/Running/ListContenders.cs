using KkrSite.Benchmarks.Commands;

namespace KkrSite.Benchmarks.Running;

/// <summary>What is measured on which archive.</summary>
internal sealed class ListContenders(Workplace workplace)
{
    public Contender FiveMeetings() =>
        new(Works.Build, Works.FiveMeetings, Build(Path.Combine(workplace.Repository, "input"), workplace.At("site")))
        {
            Output = workplace.At("site"),
        };

    /// <summary>Our own work on a generated archive, and the search index alone of the documents that lunr.js gets.</summary>
    public IEnumerable<Contender> Ours(int items)
    {
        var site = workplace.At($"archive-{items}/site");
        yield return new Contender(Works.Build, Works.Items(items), Build(workplace.Archive(items), site)) { Output = site };
        yield return new Contender(Works.Index, Works.Items(items), new ProgramCall(
            workplace.Repository, "dotnet", workplace.IndexProgram, IndexCommand.Name, "--documents", workplace.Documents(items)));
    }

    /// <summary>Pagefind stands after Hugo, whose pages it reads.</summary>
    /// <param name="packagesMissing">Why npm's packages are not there, or null.</param>
    public IEnumerable<Contender> Peers(int items, string? packagesMissing)
    {
        var size = Works.Items(items);
        var pages = Path.Combine(workplace.Hugo(items), "public");
        var pagefind = Path.Combine(workplace.Peers, "node_modules/.bin/pagefind");
        var hugoMissing = InstalledPrograms.WhyMissing("hugo");
        yield return new Contender(Works.Hugo, size, new ProgramCall(workplace.Hugo(items), "hugo", "--quiet"))
        {
            Output = pages,
            Missing = hugoMissing,
        };
        yield return new Contender(
            Works.Pagefind, size, new ProgramCall(workplace.Peers, pagefind, "--site", pages, "--force-language", "da"))
        {
            Output = Path.Combine(pages, "pagefind"),
            Missing = hugoMissing ?? packagesMissing,
        };
        yield return Lunr(Works.Lunr, items, packagesMissing);
        yield return Lunr(Works.LunrWritten, items, packagesMissing, workplace.At($"archive-{items}/lunr.json"));
    }

    private Contender Lunr(string work, int items, string? missing, params string[] target) => new(
        work, Works.Items(items), new ProgramCall(workplace.Peers, "node", ["lunr-index.mjs", workplace.Documents(items), .. target]))
    {
        Missing = missing ?? InstalledPrograms.WhyMissing("node"),
    };

    private ProgramCall Build(string input, string output) =>
        new(workplace.Repository, workplace.Executable, "build", "--input", input, "--output", output);
}
