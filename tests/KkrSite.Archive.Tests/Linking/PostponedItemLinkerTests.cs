using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Reading;
using KkrSite.TestTools;

namespace KkrSite.Archive.Tests.Linking;

public sealed class PostponedItemLinkerTests
{
    private const string Postponed = "## Beslutning\nPunktet blev udsat.";

    [Theory]
    [InlineData("Takster", "Takster", "same title")]
    [InlineData("Takster for tilkøb af ydelser", "Genoptaget: takster for tilkøb af ydelser", "longer title")]
    [InlineData("Budget 2025", "Budget 2025!", "same letters and figures")]
    public void An_item_with_the_same_title_at_a_later_meeting_resumes_the_postponed_item(string title, string later, string why) =>
        FindResumedAs(Folder(title, null).With("moeder/midtjylland/2025-01-14/2-b.md", Item("2", later)))
            .ShouldBe("/moeder/midtjylland/2025-01-14/punkt-2/", why);

    [Theory]
    [InlineData("Budget", "Budget og takster for tilkøb")]
    [InlineData("Takster", "Noget andet")]
    public void An_item_with_another_title_does_not_resume_the_postponed_item(string title, string later) =>
        FindResumedAs(Folder(title, null).With("moeder/midtjylland/2025-01-14/2-b.md", Item("2", later))).ShouldBeNull();

    [Fact]
    public void An_item_of_the_same_case_resumes_the_postponed_item_unless_other_items_share_the_case()
    {
        var folder = Folder("Takster", "SAG-2024-00009")
            .With("moeder/midtjylland/2025-01-14/2-b.md", Item("2", "Noget andet", "SAG-2024-00009"));
        FindResumedAs(folder).ShouldBe("/moeder/midtjylland/2025-01-14/punkt-2/");

        FindResumedAs(folder.WithItem("3.3", "Et punkt til", "SAG-2024-00009", "## Beslutning\nGodkendt.")).ShouldBeNull();
    }

    [Fact]
    public void Items_of_other_councils_and_of_earlier_or_cancelled_meetings_do_not_resume_an_item()
    {
        var folder = Folder("Takster", null)
            .WithMeeting("nordjylland", "2025-02-01")
            .With("moeder/nordjylland/2025-02-01/2-b.md", Item("2", "Takster"))
            .WithMeeting("midtjylland", "2024-01-01")
            .With("moeder/midtjylland/2024-01-01/2-b.md", Item("2", "Takster"))
            .WithMeeting("midtjylland", "2025-03-01", "status: aflyst")
            .With("moeder/midtjylland/2025-03-01/2-b.md", Item("2", "Takster"));
        FindResumedAs(folder).ShouldBeNull();
    }

    private static ContentFolder Folder(string title, string? caseNumber) =>
        new ContentFolder().WithItem("3.2", title, caseNumber, Postponed).WithMeeting("midtjylland", "2025-01-14");

    private static string Item(string number, string title, string? caseNumber = null) =>
        $"---\npunkt: \"{number}\"\ntitel: \"{title}\"\n{(caseNumber is null ? "" : $"sag: {caseNumber}\n")}---\n## Indstilling\nDrøftes.";

    private static string? FindResumedAs(ContentFolder folder)
    {
        var diagnostics = new DiagnosticBag();
        var archive = ArchiveLinker.Link(ContentReader.Read(folder.ToInputFolder(), diagnostics), diagnostics);
        diagnostics.ToSortedArray().ShouldBeEmpty();
        return archive.Items.Single(item => item.Url.Value == "/moeder/midtjylland/2024-11-19/punkt-3-2/").ResumedAs?.Url.Value;
    }
}
