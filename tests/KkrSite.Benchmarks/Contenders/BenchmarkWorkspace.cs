namespace KkrSite.Benchmarks.Contenders;

/// <summary>A temporary folder with everything that is measured: the published executable, the archives, the peers' packages.</summary>
internal sealed class BenchmarkWorkspace : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("kkrsite-benchmarks-").FullName;

    public string Repository { get; } = FindRepository(AppContext.BaseDirectory);

    public string ExecutablePath => GetPath("kkrsite/kkrsite");

    /// <summary>The copy of this program with the executable's assemblies compiled by ReadyToRun; it builds the search index.</summary>
    public string IndexProgramPath => GetPath("index/" + Path.GetFileName(typeof(BenchmarkWorkspace).Assembly.Location));

    public string PeersFolder => GetPath("peers");

    public string GetPath(string path) => Path.Combine(folder, path);

    /// <summary>The content folder of a generated archive; the other formats are beside it.</summary>
    public string GetInputFolder(int items) => GetPath($"archive-{items}/input");

    public string GetHugoFolder(int items) => GetPath($"archive-{items}/hugo");

    public string GetDocumentsFile(int items) => GetPath($"archive-{items}/documents.jsonl");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static string FindRepository(string folder) =>
        File.Exists(Path.Combine(folder, "KkrSite.sln"))
            ? folder
            : FindRepository(
                Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("The benchmarks do not run inside the repository.")
            );
}
