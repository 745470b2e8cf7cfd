using System.Text.Json;
using System.Text.RegularExpressions;
using KkrSite.Reporting;
using KkrSite.Tests.Commands;
using KkrSite.TestTools;

namespace KkrSite.Tests.RealDocuments;

/// <summary>The site of the real documents, imported into an empty folder and built, agrees with the ground truth.</summary>
public sealed partial class RealDocumentSiteTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private int checkedEntries;

    public void Dispose() => folder.Dispose();

    [Fact(Skip = TestMachine.NoSharedDocuments, SkipType = typeof(TestMachine), SkipUnless = nameof(TestMachine.HasSharedDocuments))]
    public void Every_item_of_the_ground_truth_is_on_the_site_with_every_word_of_its_text()
    {
        using var truth = JsonDocument.Parse(File.ReadAllText(SharedFolder.GetPath("truth/seeds.json")));
        ImportedDocuments.ImportInto(folder["input"]);
        CommandRun.Execute("build", "--input", folder["input"], "--output", folder["output"]).ExitCode.ShouldBe(ExitCode.Success);

        foreach (var document in truth.RootElement.EnumerateObject().Where(document => document.Name[0] != '_'))
        {
            CheckMeeting(document);
        }

        checkedEntries.ShouldBe(95);
    }

    private void CheckMeeting(JsonProperty document)
    {
        var council = document.Value.GetProperty("body").GetString()!["KKR ".Length..].ToLowerInvariant();
        var meeting =
            $"output/moeder/{council}/{document.Value.GetProperty("date").GetString() ?? ImportedDocuments.MonthOfUndatedDocument}/";
        var headings = Json(meeting + "index.json")
            .GetProperty("sections")
            .EnumerateArray()
            .ToDictionary(heading => heading.GetProperty("number").GetString()!, heading => heading.GetProperty("title").GetString());
        var source = File.ReadAllLines(SharedFolder.GetPath("seeds/" + document.Name));
        foreach (var entry in document.Value.GetProperty("items").EnumerateArray())
        {
            var number = entry.GetProperty("number").GetString()!;
            if (entry.TryGetProperty("heading", out var heading) && heading.GetBoolean())
            {
                headings[number].ShouldBe(entry.GetProperty("title").GetString());
            }
            else
            {
                var page = $"{meeting}punkt-{number.Replace('.', '-')}/";
                CheckFacts(entry, Json(page + "index.json"), $"{document.Name} {number}");
                CheckWords(entry, source, File.ReadAllText(folder[page + "index.html"]), $"{document.Name} {number}");
            }

            checkedEntries++;
        }
    }

    private static void CheckFacts(JsonElement truth, JsonElement item, string place)
    {
        item.GetProperty("title").GetString().ShouldBe(truth.GetProperty("title").GetString(), place);
        Strings(item, "caseNumbers").ShouldBe(truth.GetProperty("case_number").GetString() is { } number ? [number] : [], place);
        Strings(item, "caseworkers").ShouldBe(Strings(truth, "initials_list"), place);
        Strings(item, "links").Order().ShouldBe(Strings(truth, "urls").Order(), place);
        item.GetProperty("decision").GetString().ShouldBe(truth.GetProperty("decision").GetString(), place);
        item.GetProperty("attachments")
            .EnumerateArray()
            .Select(attachment => attachment.GetProperty("title").GetString())
            .ShouldBe(Strings(truth, "attachments"), place);
        item.GetProperty("sections")
            .EnumerateArray()
            .Select(section => section.GetProperty("heading").GetString())
            .OfType<string>()
            .ShouldBe(Strings(truth, "sections"), place);
    }

    // Compares letters and digits only: the line and word breaks of the extraction may differ, but no text may be missing.
    private static void CheckWords(JsonElement truth, string[] source, string html, string place)
    {
        var body = truth.GetProperty("lines").GetProperty("body").EnumerateArray().Select(line => line.GetInt32()).ToArray();
        var shown = Letters(new AngleSharp.Html.Parser.HtmlParser().ParseDocument(html).QuerySelector("main")!.TextContent);
        var lost = source
            .Take(body[1])
            .Skip(body[0] - 1)
            .TakeWhile(line => line.Trim() != "Mission")
            .Where(line => !IsPageFurniture(line))
            .Where(line => !shown.Contains(Letters(ListNumber().Replace(line, "")), StringComparison.Ordinal));

        lost.ShouldBeEmpty(place);
    }

    private static bool IsPageFurniture(string line) =>
        RunningHeader().IsMatch(line)
        || line.StartsWith("https://", StringComparison.Ordinal)
        || line.StartsWith("[image", StringComparison.Ordinal);

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    private static IEnumerable<string?> Strings(JsonElement element, string name) =>
        element.GetProperty(name).EnumerateArray().Select(value => value.GetString());

    private JsonElement Json(string path) => JsonDocument.Parse(File.ReadAllBytes(folder[path])).RootElement;

    // The browser shows the numbers of a list; they are not in its text.
    [GeneratedRegex(@"^\s*\d+[.)]\s")]
    private static partial Regex ListNumber();

    [GeneratedRegex(@"^\s*(?:KKR \w+\s+\|\s+\d\d-\d\d-\d{4}|SIDE\s+\|\s+\d+)\s*$")]
    private static partial Regex RunningHeader();
}
