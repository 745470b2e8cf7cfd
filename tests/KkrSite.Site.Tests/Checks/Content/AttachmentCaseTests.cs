using KkrSite.Archive.Diagnostics;
using KkrSite.Site.Output;
using KkrSite.TestTools;

namespace KkrSite.Site.Tests.Checks.Content;

/// <summary>Files of many kinds in which a personal number stands where a reader does not see it at once.</summary>
public sealed class AttachmentCaseTests(ITestOutputHelper output)
{
    // Only their pages that are pictures have the number.
    private static readonly string[] ScannedFiles = ["pdf-page2-scanned.pdf", "blandet.pdf", "helt-skannet.pdf"];

    [Theory(SkipUnless = nameof(TestMachine.HasSharedDocuments), SkipType = typeof(TestMachine), Skip = TestMachine.NoSharedDocuments)]
    [InlineData("cpr-missed")]
    [InlineData("skjult-cpr-i-bilag")]
    public void A_hidden_personal_number_is_reported_or_the_part_that_cannot_be_read(string cases)
    {
        var missed = new List<string>();
        foreach (var file in Directory.GetFiles(SharedFolder.GetPath("cases/" + cases)).Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileName(file);
            var messages = Check("bilag/" + name, File.ReadAllBytes(file));
            output.WriteLine($"{name}: {string.Join(" / ", messages.Select(message => message.Code.Id + " " + message.Message))}");
            var isReported = messages.Any(message =>
                ScannedFiles.Contains(name) ? message.Code.Id == "KKR0419" : message.Code.Id is "KKR0403" or "KKR0410"
            );
            if (!isReported && !name.EndsWith(".md", StringComparison.Ordinal))
            {
                missed.Add(name);
            }
        }

        missed.ShouldBeEmpty();
    }

    private static IEnumerable<Diagnostic> Check(string name, byte[] content)
    {
        var folder = new ContentFolder()
            .WithItem("3.2", "Klage", null, "## Beslutning\nDrøftet.", $"bilag: [{{titel: Klage, fil: {name}}}]")
            .With("moeder/midtjylland/2024-11-19/" + name, content);
        var diagnostics = new DiagnosticBag();
        SiteBuilder.Build(folder.ToInputFolder(), new DiscardingStore(), diagnostics);
        return diagnostics.ToSortedArray();
    }
}
