using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Reading;

namespace KkrSite.Tests.Archive.Linking;

/// <summary>Where a postponed item was treated again.</summary>
public sealed class FollowPostponedTests
{
    private const string Postponed = "## Beslutning\nPunktet blev udsat.";

    [Theory]
    [InlineData("Takster", "Takster", "same title")]
    [InlineData("Takster for tilkøb af ydelser", "Genoptaget: takster for tilkøb af ydelser", "longer title")]
    [InlineData("Budget 2025", "Budget 2025!", "same letters and figures")]
    public void An_item_of_the_same_title_at_a_later_meeting_takes_it_up_again(string title, string later, string why) =>
        CameBack(Folder(title, null).With("moeder/midtjylland/2025-01-14/2-b.md", Item("2", later))).ShouldBe("/moeder/midtjylland/2025-01-14/punkt-2/", why);

    [Theory]
    [InlineData("Budget", "Budget og takster for tilkøb")]
    [InlineData("Takster", "Noget andet")]
    public void An_item_of_another_title_does_not(string title, string later) =>
        CameBack(Folder(title, null).With("moeder/midtjylland/2025-01-14/2-b.md", Item("2", later))).ShouldBeNull();

    [Fact]
    public void An_item_of_the_same_case_does_unless_the_number_is_that_of_a_whole_meeting()
    {
        var folder = Folder("Takster", "SAG-2024-00009").With("moeder/midtjylland/2025-01-14/2-b.md", Item("2", "Noget andet", "SAG-2024-00009"));
        CameBack(folder).ShouldBe("/moeder/midtjylland/2025-01-14/punkt-2/");

        CameBack(folder.WithItem("3.3", "Et punkt til", "SAG-2024-00009", "## Beslutning\nGodkendt.")).ShouldBeNull();
    }

    [Fact]
    public void Neither_another_councils_meeting_nor_an_earlier_or_cancelled_one_counts()
    {
        var folder = Folder("Takster", null)
            .WithMeeting("nordjylland", "2025-02-01").With("moeder/nordjylland/2025-02-01/2-b.md", Item("2", "Takster"))
            .WithMeeting("midtjylland", "2024-01-01").With("moeder/midtjylland/2024-01-01/2-b.md", Item("2", "Takster"))
            .WithMeeting("midtjylland", "2025-03-01", "status: aflyst").With("moeder/midtjylland/2025-03-01/2-b.md", Item("2", "Takster"));
        CameBack(folder).ShouldBeNull();
    }

    private static ContentFolder Folder(string title, string? caseNumber) => new ContentFolder()
        .WithItem("3.2", title, caseNumber, Postponed)
        .WithMeeting("midtjylland", "2025-01-14");

    private static string Item(string number, string title, string? caseNumber = null) =>
        $"---\npunkt: \"{number}\"\ntitel: \"{title}\"\n{(caseNumber is null ? "" : $"sag: {caseNumber}\n")}---\n## Indstilling\nDrøftes.";

    private static string? CameBack(ContentFolder folder)
    {
        var diagnostics = new DiagnosticBag();
        var archive = new LinkArchive().Link(new ReadContent().Read(folder.Open(), diagnostics), diagnostics);
        diagnostics.Sorted().ShouldBeEmpty();
        return archive.Items.Single(item => item.Url.Value == "/moeder/midtjylland/2024-11-19/punkt-3-2/").CameBack?.Url.Value;
    }
}
