using System.Text;
using KkrSite.TestTools;

namespace KkrSite.Site.Tests.Rendering;

/// <summary>A council that meets twice on a day has two pages that a reader can tell apart.</summary>
public sealed class SecondMeetingOfDayTests
{
    private const string Second = "moeder/midtjylland/2024-11-19-2/";

    private readonly IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files = Build();

    [Fact]
    public void The_second_meeting_has_an_address_and_a_title_of_its_own()
    {
        Read(Second + "index.html").ShouldContain("19. november 2024 (2. møde)</time></h1>");
        Read("moeder/midtjylland/2024-11-19/index.html").ShouldNotContain("(1. møde)");
        files.Keys.ShouldContain(Second + "punkt-1/index.html");
    }

    [Fact]
    public void Its_date_is_the_day_for_programs() => Read(Second + "index.json").ShouldContain("\"date\": \"2024-11-19\"");

    [Fact]
    public void A_date_that_two_meetings_have_leads_to_neither() =>
        Read(Second + "punkt-1/index.html").ShouldContain("<p>Mødet den 19. november 2024 omtales.</p>");

    [Fact]
    public void Calendars_and_lists_have_both()
    {
        Read("moeder.ics").Split("BEGIN:VEVENT").Length.ShouldBe(3);
        Read("moeder/index.html").ShouldContain("href=\"/moeder/midtjylland/2024-11-19-2/\"");
    }

    private string Read(string path) => Encoding.UTF8.GetString(files[path].Span);

    private static IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Build()
    {
        var (files, diagnostics) = new ContentFolder()
            .With(Second + "moede.md", "---\ndato: 2024-11-19\ntid: \"14:00\"\nstatus: dagsorden\n---")
            .With(Second + "1-valg.md", "---\npunkt: \"1\"\ntitel: Valg\n---\n## Baggrund\nMødet den 19. november 2024 omtales.")
            .Build();
        diagnostics.HasErrors.ShouldBeFalse();
        return files;
    }
}
