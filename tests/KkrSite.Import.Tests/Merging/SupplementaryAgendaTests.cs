using System.Text;
using KkrSite.Archive.Diagnostics;
using KkrSite.TestTools;

namespace KkrSite.Import.Tests.Merging;

/// <summary>Documents that come after the agenda of a meeting and are no minutes of it.</summary>
public sealed class SupplementaryAgendaTests : IDisposable
{
    private const string MeetingPath = "input/moeder/midtjylland/2025-10-27";

    private const string Agenda = """
        KKR Midtjylland
        Dagsorden
        Dato: 27-10-2025

        1. Godkendelse af dagsorden
        Indstilling
        Det indstilles, at KKR Midtjylland godkender dagsordenen.

        2. Fælles akutteam
        SAG-2025-02001 abc
        Indstilling
        Det indstilles, at KKR Midtjylland drøfter akutteamet.

        """;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Items_numbered_from_1_again_get_the_next_free_numbers()
    {
        Import("dagsorden.txt", Agenda);

        var supplement = Import("tillaeg.txt", FormatSupplement(1));

        supplement.Result.Doubts.ShouldHaveSingleItem().Text.ShouldStartWith("punkt 1 i tillægsdagsordenen har fået nummer 3");
        ListItems().ShouldBe(["1-godkendelse-af-dagsorden.md", "2-faelles-akutteam.md", "3-lukning-af-institution.md"]);
        File.ReadAllText(folder[$"{MeetingPath}/1-godkendelse-af-dagsorden.md"]).ShouldNotContain("SAG-2025-02099");
    }

    [Fact]
    public void Items_numbered_on_keep_their_numbers_without_a_doubt()
    {
        Import("dagsorden.txt", Agenda);

        Import("tillaeg.txt", FormatSupplement(3)).Result.Doubts.ShouldBeEmpty();

        ListItems().ShouldContain("3-lukning-af-institution.md");
    }

    [Fact]
    public void A_second_import_changes_nothing()
    {
        Import("dagsorden.txt", Agenda);
        Import("tillaeg.txt", FormatSupplement(1));

        Import("tillaeg.txt", FormatSupplement(1)).Plan.Writes.ShouldBeEmpty();
    }

    [Fact]
    public void An_item_with_the_number_of_another_is_not_merged_into_it()
    {
        Import("dagsorden.txt", Agenda);

        var other = Agenda.Replace("Godkendelse af dagsorden", "Valg af formand", StringComparison.Ordinal);
        Import("ekstra.txt", other.Replace("godkender dagsordenen", "vælger en formand", StringComparison.Ordinal));

        File.ReadAllText(folder[$"{MeetingPath}/1-godkendelse-af-dagsorden.md"]).ShouldNotContain("formand");
    }

    [Fact]
    public void An_attachment_follows_its_item_to_the_new_number()
    {
        Import("dagsorden.txt", Agenda);
        File.WriteAllText(folder["Bilag 1 Notat om lukning.txt"], "Notat");

        Import("tillaeg.txt", FormatSupplement(1) + "Bilag\nNotat om lukning\n", folder["Bilag 1 Notat om lukning.txt"]);

        File.ReadAllText(folder[$"{MeetingPath}/3-lukning-af-institution.md"]).ShouldContain("fil: bilag/bilag-1-notat-om-lukning.txt");
    }

    private MeetingImport Import(string name, string text, params string[] attachments)
    {
        File.WriteAllText(folder[name], text, Encoding.UTF8);
        var diagnostics = new DiagnosticBag();
        return MeetingImporter.Import(new ImportRequest(folder["input"], [folder[name], .. attachments]), diagnostics).Imports.Single();
    }

    private IEnumerable<string?> ListItems() =>
        Directory
            .GetFiles(folder[MeetingPath], "*.md")
            .Select(Path.GetFileName)
            .Where(name => name != "moede.md")
            .Order(StringComparer.Ordinal);

    private static string FormatSupplement(int number) =>
        $"""
            KKR Midtjylland
            Tillægsdagsorden
            Dato: 27-10-2025

            {number}. Lukning af institution
            SAG-2025-02099 abc
            Indstilling
            Det indstilles, at KKR Midtjylland drøfter lukningen.

            """;
}
