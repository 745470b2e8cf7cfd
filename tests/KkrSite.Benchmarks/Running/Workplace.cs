namespace KkrSite.Benchmarks.Running;

/// <summary>A temporary folder with everything that is measured: the published executable, the archives, the peers' packages.</summary>
internal sealed class Workplace : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("kkrsite-benchmarks-").FullName;

    public string Repository { get; } = FindRepository(AppContext.BaseDirectory);

    public string Executable => At("kkrsite/kkrsite");

    /// <summary>This program with the compiled parts of the executable: it builds the search index alone.</summary>
    public string IndexProgram => At("index/" + Path.GetFileName(typeof(Workplace).Assembly.Location));

    public string Peers => At("peers");

    public string At(string path) => Path.Combine(folder, path);

    /// <summary>The content folder of a generated archive; its other forms lie beside it.</summary>
    public string Archive(int items) => At($"archive-{items}/input");

    public string Hugo(int items) => At($"archive-{items}/hugo");

    public string Documents(int items) => At($"archive-{items}/documents.jsonl");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static string FindRepository(string folder) => File.Exists(Path.Combine(folder, "KkrSite.sln"))
        ? folder
        : FindRepository(Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("The benchmarks do not run inside the repository."));
}
