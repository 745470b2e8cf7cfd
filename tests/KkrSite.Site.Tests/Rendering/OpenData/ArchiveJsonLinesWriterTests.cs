using System.Text.Json;
using System.Text.Json.Nodes;
using KkrSite.TestTools;

namespace KkrSite.Site.Tests.Rendering.OpenData;

/// <summary>The file of the whole archive, read by Node line by line.</summary>
public sealed class ArchiveJsonLinesWriterTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Each_line_equals_the_JSON_document_of_its_page_without_HTML()
    {
        var files = SampleSiteFiles.BuildFull();

        var documents = Read(files)
            .GetProperty("documents")
            .EnumerateArray()
            .ToDictionary(document => document.GetProperty("url").GetString()!);

        documents
            .Keys.Order(StringComparer.Ordinal)
            .ShouldBe(
                files
                    .Keys.Where(path => path.EndsWith("/index.json", StringComparison.Ordinal))
                    .Select(path => "/" + path[..^"index.json".Length])
                    .Order(StringComparer.Ordinal)
            );
        foreach (var (url, document) in documents)
        {
            var beside = WithoutHtml(JsonNode.Parse(files[url[1..] + "index.json"].Span)!);
            JsonNode.DeepEquals(JsonNode.Parse(document.GetRawText()), beside).ShouldBeTrue(url);
        }
    }

    [Fact]
    public void The_published_checksum_of_the_JSON_Lines_file_is_correct()
    {
        var files = SampleSiteFiles.BuildInput();

        var read = Read(files);

        files.ReadText("data/arkiv.jsonl.sha256").ShouldBe($"{read.GetProperty("sha256").GetString()}  arkiv.jsonl\n");
        files
            .ReadPage("data/")
            .QuerySelector("tr:has(a[href='/data/arkiv.jsonl']) code")!
            .TextContent.ShouldBe(read.GetProperty("sha256").GetString());
    }

    private static JsonNode WithoutHtml(JsonNode document)
    {
        foreach (var section in document["type"]!.GetValue<string>() == "punkt" ? document["sections"]!.AsArray() : [])
        {
            section!.AsObject().Remove("html").ShouldBeTrue();
        }

        return document;
    }

    private JsonElement Read(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files)
    {
        File.WriteAllBytes(folder["arkiv.jsonl"], files["data/arkiv.jsonl"].Span);
        return NodeScript.Run("ThirdPartyParsers/read-lines.mjs", new { path = folder["arkiv.jsonl"] });
    }
}
