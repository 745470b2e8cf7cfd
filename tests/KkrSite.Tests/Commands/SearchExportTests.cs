using System.Text.Json;
using KkrSite.Reporting;
using KkrSite.TestTools;

namespace KkrSite.Tests.Commands;

/// <summary>The export of the search index and of its documents.</summary>
public sealed class SearchExportTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_search_index_has_a_fixed_address_and_a_folder_named_by_its_content()
    {
        var first = Build("Budget", "Godkendt.", "a");
        var again = Build("Budget", "Godkendt.", "b");
        var other = Build("Budget", "Udsat til foråret.", "c");

        again.ShouldBe(first);
        other.ShouldNotBe(first);
        Directory.Exists(folder[$"a/soeg/indeks/{first}"]).ShouldBeTrue();
    }

    [Fact]
    public void Search_exports_are_written_to_the_given_files_only()
    {
        Build(
            "Budget og klima",
            "Godkendt.",
            "site",
            "--full-search-index",
            folder["ud/hele.json"],
            "--search-documents",
            folder["ud/tekster.jsonl"]
        );

        var index = JsonDocument.Parse(File.ReadAllText(folder["ud/hele.json"])).RootElement;
        index.GetProperty("version").GetString().ShouldBe("2.3.9");
        index.GetProperty("invertedIndex").EnumerateArray().Select(term => term[0].GetString()).ShouldContain("klima");
        var document = JsonDocument.Parse(File.ReadAllText(folder["ud/tekster.jsonl"])).RootElement;
        document.GetProperty("ref").GetString().ShouldBe("/moeder/midtjylland/2024-11-19/punkt-1/");
        document.GetProperty("titel").GetString().ShouldBe("Budget og klima");
        document.GetProperty("tekst").GetString().ShouldBe("Godkendt.");
        Directory.EnumerateFiles(folder["site"], "hele.json", SearchOption.AllDirectories).ShouldBeEmpty();
    }

    [Fact]
    public void A_failed_search_export_leaves_the_site_unchanged()
    {
        Build("Budget", "Godkendt.", "site");
        var before = File.ReadAllText(folder["site/soeg/indeks.json"]);
        File.WriteAllText(folder["fil"], "");
        Write("1-punkt.md", "---\npunkt: \"1\"\ntitel: Klima\n---\n");

        CommandRun
            .Execute("build", "--input", folder["input"], "--output", folder["site"], "--full-search-index", folder["fil/hele.json"])
            .ExitCode.ShouldBe(ExitCode.Machine);

        File.ReadAllText(folder["site/soeg/indeks.json"]).ShouldBe(before);
    }

    [Fact]
    public void The_text_of_a_closed_item_is_not_in_the_search_documents()
    {
        Write("lukket.md", "---\npunkt: \"2\"\nlukket: true\n---\n");

        Build("Budget", "Godkendt.", "site", "--search-documents", folder["tekster.jsonl"]);

        var closed = JsonDocument.Parse(File.ReadAllLines(folder["tekster.jsonl"])[1]).RootElement;
        closed.GetProperty("titel").GetString().ShouldBe("Lukket punkt");
        closed.GetProperty("tekst").GetString().ShouldBe("");
    }

    [Fact]
    public void An_archive_without_items_has_an_empty_search_index()
    {
        Write("moede.md", "---\ndato: 2024-11-19\nstatus: referat\n---\n");

        CommandRun.Execute("build", "--input", folder["input"], "--output", folder["site"]).ExitCode.ShouldBe(ExitCode.Success);

        var directory = File.ReadAllBytes(folder[$"site/soeg/indeks/{ReadFolderName("site")}/indeks.json"]);
        JsonDocument.Parse(directory).RootElement.GetProperty("documents").GetInt32().ShouldBe(0);
    }

    private string Build(string title, string text, string output, params string[] flags)
    {
        Write("moede.md", "---\ndato: 2024-11-19\nstatus: referat\n---\n");
        Write("1-punkt.md", $"---\npunkt: \"1\"\ntitel: {title}\n---\n\n## Beslutning\n\n{text}\n");
        CommandRun.Execute(["build", "--input", folder["input"], "--output", folder[output], .. flags]).ExitCode.ShouldBe(ExitCode.Success);
        return ReadFolderName(output);
    }

    private string ReadFolderName(string output) =>
        JsonDocument.Parse(File.ReadAllBytes(folder[$"{output}/soeg/indeks.json"])).RootElement.GetProperty("folder").GetString()!;

    private void Write(string name, string text)
    {
        var path = folder[$"input/moeder/midtjylland/2024-11-19/{name}"];
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
