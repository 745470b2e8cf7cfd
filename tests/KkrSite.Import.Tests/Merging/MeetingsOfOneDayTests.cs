using KkrSite.Archive.Diagnostics;
using KkrSite.TestTools;

namespace KkrSite.Import.Tests.Merging;

/// <summary>Two meetings of a council on one day are two folders; a changed time of one meeting is not.</summary>
public sealed class MeetingsOfOneDayTests : IDisposable
{
    private const string First = "input/moeder/midtjylland/2025-10-27";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_document_with_another_time_and_other_items_is_a_second_meeting()
    {
        Import("dagsorden.txt", "10.00", "Fælles akutteam", "Eventuelt");

        var second = Import("ekstra.txt", "14.00", "Valg af formand", "Valg af næstformand");

        second.Plan.Folder.ShouldBe("moeder/midtjylland/2025-10-27-2");
        second.Result.Doubts.ShouldHaveSingleItem().Text.ShouldContain("dokumentet er lagt som dagens 2. møde");
        Directory.GetFiles(folder[First], "*.md").Length.ShouldBe(3);
        File.ReadAllText(folder[First + "-2/moede.md"]).ShouldContain("dato: 2025-10-27\n");
    }

    [Fact]
    public void Its_minutes_go_into_its_folder()
    {
        Import("dagsorden.txt", "10.00", "Fælles akutteam", "Eventuelt");
        Import("ekstra.txt", "14.00", "Valg af formand", "Valg af næstformand");

        Import("referat.txt", "14.00", "Valg af formand", "Valg af næstformand").Plan.Folder.ShouldBe("moeder/midtjylland/2025-10-27-2");
    }

    [Fact]
    public void Another_time_of_the_same_items_is_the_same_meeting()
    {
        Import("dagsorden.txt", "10.00", "Fælles akutteam", "Eventuelt");

        Import("rettet.txt", "11.00", "Fælles akutteam", "Eventuelt").Plan.Folder.ShouldBe("moeder/midtjylland/2025-10-27");
    }

    [Fact]
    public void Both_may_be_imported_at_once()
    {
        Write("dagsorden.txt", "10.00", "Fælles akutteam", "Eventuelt");
        Write("ekstra.txt", "14.00", "Valg af formand", "Valg af næstformand");

        var request = new ImportRequest(folder["input"], [folder["dagsorden.txt"], folder["ekstra.txt"]]);
        var outcome = MeetingImporter.Import(request, new DiagnosticBag());

        outcome.Imports.Select(import => Path.GetFileName(import.Plan.Folder)).ShouldBe(["2025-10-27", "2025-10-27-2"]);
    }

    private MeetingImport Import(string name, string time, params string[] titles)
    {
        Write(name, time, titles);
        return MeetingImporter.Import(new ImportRequest(folder["input"], [folder[name]]), new DiagnosticBag()).Imports.Single();
    }

    private void Write(string name, string time, params string[] titles) =>
        File.WriteAllText(
            folder[name],
            $"KKR Midtjylland\nDagsorden\nDato: 27-10-2025\nTid: kl. {time}\n\n"
                + string.Concat(titles.Select((title, i) => $"{i + 1}. {title}\nSAG-2025-0200{i} abc\n\nBaggrund\nDrøftes.\n\n"))
        );
}
