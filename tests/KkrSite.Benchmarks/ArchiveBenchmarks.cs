using BenchmarkDotNet.Attributes;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Archive.Reading;
using KkrSite.Archive.Reading.Files;
using KkrSite.Danish.Morphology;
using KkrSite.TestTools.GeneratedArchives;
using KkrSite.TestTools.GeneratedArchives.Writers;

namespace KkrSite.Benchmarks;

/// <summary>The steps before rendering, on an archive of 300 items: reading files, linking them, finding the stems of words.</summary>
[MemoryDiagnoser]
public class ArchiveBenchmarks
{
    private const int Items = 300;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("kkrsite-benchmarks-");
    private InputContent content = new();
    private string[] words = [];

    [GlobalSetup]
    public void Generate()
    {
        GeneratedArchiveWriter.Write(new ArchiveGenerator(Items, ArchiveGenerator.DefaultSeed), [new InputFolderWriter(folder.FullName)]);
        content = Read();
        words =
        [
            .. content
                .Meetings.SelectMany(meeting => meeting.Items)
                .SelectMany(item => item.Sections)
                .SelectMany(section => section.Text.Split(' ')),
        ];
    }

    [GlobalCleanup]
    public void Delete() => folder.Delete(recursive: true);

    [Benchmark]
    public InputContent Read() => ContentReader.Read(InputFolderScanner.Scan(folder.FullName), new DiagnosticBag());

    [Benchmark]
    public MeetingArchive Link() => ArchiveLinker.Link(content, new DiagnosticBag());

    [Benchmark]
    public int Stem() => words.Sum(word => DanishStemmer.Stem(word).Length);
}
