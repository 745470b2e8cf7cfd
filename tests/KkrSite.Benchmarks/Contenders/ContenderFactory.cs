using KkrSite.Benchmarks.Processes;

namespace KkrSite.Benchmarks.Contenders;

/// <summary>Creates the contenders for each archive.</summary>
internal sealed class ContenderFactory(BenchmarkWorkspace workplace)
{
    /// <summary>The command of this program that builds only the search index.</summary>
    public const string IndexCommandName = "index";

    public Contender CreateFiveMeetings() =>
        new(
            WorkNames.Build,
            WorkNames.FiveMeetings,
            CreateBuildCall(Path.Combine(workplace.Repository, "input"), workplace.GetPath("site"))
        )
        {
            OutputFolder = workplace.GetPath("site"),
        };

    /// <summary>KkrSite's build of a generated archive, and only the search index of the documents that lunr.js reads.</summary>
    public IEnumerable<Contender> CreateOurs(int items)
    {
        var site = workplace.GetPath($"archive-{items}/site");
        yield return new Contender(WorkNames.Build, WorkNames.FormatItems(items), CreateBuildCall(workplace.GetInputFolder(items), site))
        {
            OutputFolder = site,
        };
        yield return new Contender(
            WorkNames.Index,
            WorkNames.FormatItems(items),
            new ProgramCall(
                workplace.Repository,
                "dotnet",
                workplace.IndexProgramPath,
                IndexCommandName,
                "--documents",
                workplace.GetDocumentsFile(items)
            )
        );
    }

    /// <summary>Pagefind comes after Hugo, because it reads Hugo's pages.</summary>
    /// <param name="packagesMissing">The reason why npm packages are not installed, or null.</param>
    public IEnumerable<Contender> CreatePeers(int items, string? packagesMissing)
    {
        var size = WorkNames.FormatItems(items);
        var pages = Path.Combine(workplace.GetHugoFolder(items), "public");
        var pagefind = Path.Combine(workplace.PeersFolder, "node_modules/.bin/pagefind");
        var hugoMissing = InstalledPrograms.DescribeMissing("hugo");
        yield return new Contender(WorkNames.Hugo, size, new ProgramCall(workplace.GetHugoFolder(items), "hugo", "--quiet"))
        {
            OutputFolder = pages,
            MissingReason = hugoMissing,
        };
        yield return new Contender(
            WorkNames.Pagefind,
            size,
            new ProgramCall(workplace.PeersFolder, pagefind, "--site", pages, "--force-language", "da")
        )
        {
            OutputFolder = Path.Combine(pages, "pagefind"),
            MissingReason = hugoMissing ?? packagesMissing,
        };
        yield return CreateLunr(WorkNames.Lunr, items, packagesMissing);
        yield return CreateLunr(WorkNames.LunrWritten, items, packagesMissing, workplace.GetPath($"archive-{items}/lunr.json"));
    }

    private Contender CreateLunr(string work, int items, string? missing, params string[] target) =>
        new(
            work,
            WorkNames.FormatItems(items),
            new ProgramCall(workplace.PeersFolder, "node", ["lunr-index.mjs", workplace.GetDocumentsFile(items), .. target])
        )
        {
            MissingReason = missing ?? InstalledPrograms.DescribeMissing("node"),
        };

    private ProgramCall CreateBuildCall(string input, string output) =>
        new(workplace.Repository, workplace.ExecutablePath, "build", "--input", input, "--output", output);
}
