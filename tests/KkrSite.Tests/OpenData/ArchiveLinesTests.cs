using System.Text.Json;
using System.Text.Json.Nodes;

namespace KkrSite.Tests.OpenData;

/// <summary>The whole archive in one file, read by Node line by line.</summary>
public sealed class ArchiveLinesTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_line_is_what_stands_beside_the_page_without_the_pages_html()
    {
        var files = BuiltSite.OfEverything();

        var documents = Read(files).GetProperty("documents").EnumerateArray().ToDictionary(document => document.GetProperty("url").GetString()!);

        documents.Keys.Order(StringComparer.Ordinal).ShouldBe(files.Keys.Where(path => path.EndsWith("/index.json", StringComparison.Ordinal))
            .Select(path => "/" + path[..^"index.json".Length]).Order(StringComparer.Ordinal));
        foreach (var (url, document) in documents)
        {
            var beside = WithoutHtml(JsonNode.Parse(files[url[1..] + "index.json"].Span)!);
            JsonNode.DeepEquals(JsonNode.Parse(document.GetRawText()), beside).ShouldBeTrue(url);
        }
    }

    [Fact]
    public void The_checksum_beside_it_is_its_own()
    {
        var files = BuiltSite.OfInput();

        var read = Read(files);

        files.Text("data/arkiv.jsonl.sha256").ShouldBe($"{read.GetProperty("sha256").GetString()}  arkiv.jsonl\n");
        files.Page("data/").QuerySelector("tr:has(a[href='/data/arkiv.jsonl']) code")!.TextContent.ShouldBe(read.GetProperty("sha256").GetString());
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
        return NodeScript.Run("ForeignParsers/read-lines.mjs", new { path = folder["arkiv.jsonl"] });
    }
}
