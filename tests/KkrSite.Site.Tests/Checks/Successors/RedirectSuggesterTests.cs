using KkrSite.Archive.Diagnostics;
using KkrSite.TestTools;

namespace KkrSite.Site.Tests.Checks.Successors;

/// <summary>The line at the end of the message on a vanished address, ready to copy to omdirigeringer.txt.</summary>
public sealed class RedirectSuggesterTests
{
    private const string Meeting = "/moeder/midtjylland/2024-11-19/";

    [Fact]
    public void A_meeting_moved_to_another_date_gets_one_redirect()
    {
        var messages = Messages(
            new ContentFolder(),
            """
            /moeder/midtjylland/2024-11-12/
            /moeder/midtjylland/2024-11-12/index.json
            /moeder/midtjylland/2024-11-12/punkt-3-1/
            /moeder/midtjylland/2024-11-12/punkt-3-1/index.json
            """
        );

        messages.ShouldBe([
            "input/adresser.txt(1,1): fejl KKR0301: adressen '/moeder/midtjylland/2024-11-12/' (og 3 adresser under den) "
                + "har været udgivet, men svarer ikke længere. Genskab den, eller skriv i omdirigeringer.txt "
                + "(samme KKR og for det meste de samme punktnumre på en anden dato): "
                + "/moeder/midtjylland/2024-11-12/ -> /moeder/midtjylland/2024-11-19/",
        ]);
    }

    [Fact]
    public void A_meeting_known_by_month_is_redirected_to_its_day_once_known() =>
        Lines(new ContentFolder(), "/moeder/midtjylland/2024-11/\n/moeder/midtjylland/2024-11/punkt-3-1/")
            .ShouldBe([$"/moeder/midtjylland/2024-11/ -> {Meeting}"]);

    [Fact]
    public void An_announced_month_without_items_is_redirected_to_the_meeting_in_that_month()
    {
        var message = Messages(new ContentFolder(), "/moeder/midtjylland/2024-11/\n/moeder/midtjylland/2024-11/index.json")
            .ShouldHaveSingleItem();

        message.ShouldEndWith($"(samme KKR og måned, og dagen er nu kendt): /moeder/midtjylland/2024-11/ -> {Meeting}");
    }

    [Fact]
    public void A_meeting_known_by_month_is_redirected_with_its_renumbered_items() =>
        Lines(new ContentFolder(), "/moeder/midtjylland/2024-11/\n/moeder/midtjylland/2024-11/punkt-7-1/")
            .ShouldBe([$"/moeder/midtjylland/2024-11/ -> {Meeting}", $"/moeder/midtjylland/2024-11/punkt-7-1/ -> {Meeting}punkt-3-1/"]);

    [Fact]
    public void An_announced_meeting_without_items_is_redirected_to_another_day() =>
        Messages(new ContentFolder(), "/moeder/midtjylland/2024-11-12/")
            .ShouldHaveSingleItem()
            .ShouldEndWith(
                $"(samme KKR på en anden dato; mødet havde ingen punkter at kende det på): /moeder/midtjylland/2024-11-12/ -> {Meeting}"
            );

    [Fact]
    public void A_meeting_known_by_month_is_not_redirected_to_another_month() =>
        Lines(new ContentFolder(), "/moeder/midtjylland/2024-08/\n/moeder/midtjylland/2024-08/punkt-7-1/")
            .ShouldBe(["/moeder/midtjylland/2024-08/ -> fjernet ÅÅÅÅ-MM-DD begrundelse"]);

    [Fact]
    public void A_meeting_moved_to_another_council_is_found_by_date_and_items() =>
        Lines(new ContentFolder(), "/moeder/nordjylland/2024-11-19/\n/moeder/nordjylland/2024-11-19/punkt-3-1/")
            .ShouldBe([$"/moeder/nordjylland/2024-11-19/ -> {Meeting}"]);

    [Fact]
    public void Between_two_meetings_the_one_with_the_same_items_is_suggested() =>
        Lines(
                new ContentFolder().WithMeeting("midtjylland", "2024-11-13"),
                "/moeder/midtjylland/2024-11-12/\n/moeder/midtjylland/2024-11-12/punkt-3-1/"
            )
            .ShouldBe([$"/moeder/midtjylland/2024-11-12/ -> {Meeting}"]);

    [Fact]
    public void A_meeting_with_other_items_is_not_suggested() =>
        Lines(new ContentFolder(), "/moeder/midtjylland/2024-11-12/\n/moeder/midtjylland/2024-11-12/punkt-7-1/")
            .ShouldBe(["/moeder/midtjylland/2024-11-12/ -> fjernet ÅÅÅÅ-MM-DD begrundelse"]);

    [Fact]
    public void An_item_missing_from_the_moved_meeting_gets_its_own_redirect() =>
        Lines(
                new ContentFolder().WithItem("1.1", "Velkomst", null, "").WithItem("1.2", "Dagsorden", null, ""),
                """
                /moeder/midtjylland/2024-11-12/
                /moeder/midtjylland/2024-11-12/punkt-1-1/
                /moeder/midtjylland/2024-11-12/punkt-1-2/
                /moeder/midtjylland/2024-11-12/punkt-2-1/
                /moeder/midtjylland/2024-11-12/punkt-2-1/index.json
                """
            )
            .ShouldBe([
                $"/moeder/midtjylland/2024-11-12/ -> {Meeting}",
                $"/moeder/midtjylland/2024-11-12/punkt-2-1/ -> {Meeting}punkt-3-1/",
            ]);

    [Fact]
    public void A_renumbered_item_is_redirected_when_one_item_vanished_and_one_appeared() =>
        Lines(new ContentFolder(), $"{Meeting}\n{Meeting}punkt-4-7/\n{Meeting}punkt-4-7/index.json")
            .ShouldBe([$"{Meeting}punkt-4-7/ -> {Meeting}punkt-3-1/"]);

    [Fact]
    public void With_more_vanished_than_new_items_the_last_part_of_the_number_decides() =>
        Lines(new ContentFolder(), $"{Meeting}\n{Meeting}punkt-4-1/\n{Meeting}punkt-4-2/")
            .ShouldBe([$"{Meeting}punkt-4-1/ -> {Meeting}punkt-3-1/", $"{Meeting}punkt-4-2/ -> fjernet ÅÅÅÅ-MM-DD begrundelse"]);

    [Fact]
    public void An_attachment_with_a_similar_name_is_suggested() =>
        Lines(
                new ContentFolder()
                    .WithItem(
                        "3.1",
                        "Busplan",
                        null,
                        "",
                        "bilag: [{titel: Plan, fil: bilag/busplan-ny-2025.pdf}, {titel: Kort, fil: bilag/kort.pdf}]"
                    )
                    .With("moeder/midtjylland/2024-11-19/bilag/busplan-ny-2025.pdf", "%PDF")
                    .With("moeder/midtjylland/2024-11-19/bilag/kort.pdf", "%PDF"),
                $"{Meeting}\n{Meeting}bilag/busplan-2025.pdf"
            )
            .ShouldBe([$"{Meeting}bilag/busplan-2025.pdf -> {Meeting}bilag/busplan-ny-2025.pdf"]);

    [Fact]
    public void A_topic_is_matched_by_its_name_or_by_the_words_of_another_topic() =>
        Lines(
                new ContentFolder()
                    .With("emner/groen-omstilling-og-klima.md", "---\ntitel: Grøn omstilling og klima\nord: [klima, busplan]\n---")
                    .With("emner/busser.md", "---\ntitel: Busser\nord: [busserne]\n---"),
                "/emner/groen-omstilling/\n/emner/klima/"
            )
            .ShouldBe([
                "/emner/groen-omstilling/ -> /emner/groen-omstilling-og-klima/",
                "/emner/klima/ -> /emner/groen-omstilling-og-klima/",
            ]);

    [Fact]
    public void A_mistyped_case_number_is_redirected_to_the_case() =>
        Lines(new ContentFolder(), "/sager/sag-2024-00007/\n/sager/sag-2024-73210/")
            .ShouldBe(["/sager/sag-2024-00007/ -> /sager/sag-2024-00001/", "/sager/sag-2024-73210/ -> fjernet ÅÅÅÅ-MM-DD begrundelse"]);

    [Fact]
    public void A_neighbouring_case_number_is_not_suggested() =>
        Lines(new ContentFolder(), "/sager/sag-2024-00027/").ShouldBe(["/sager/sag-2024-00027/ -> fjernet ÅÅÅÅ-MM-DD begrundelse"]);

    [Fact]
    public void A_case_number_with_swapped_digits_is_redirected_to_the_case() =>
        Lines(new ContentFolder(), "/sager/sag-2024-00010/").ShouldBe(["/sager/sag-2024-00010/ -> /sager/sag-2024-00001/"]);

    [Fact]
    public void A_single_removed_page_is_redirected_to_a_single_new_page() =>
        Lines(new ContentFolder().With("sider/om-arkivet.md", "---\ntitel: Om\n---\nTekst."), "/praktisk/")
            .ShouldBe(["/praktisk/ -> /om-arkivet/"]);

    [Fact]
    public void An_empty_list_page_is_redirected_to_its_parent() =>
        Lines(new ContentFolder(), "/beslutninger/godkendt/1999/\n/beslutninger/udsat/\n/beslutninger/udsat/2024/\n/moeder/1999/")
            .ShouldBe([
                "/beslutninger/godkendt/1999/ -> /beslutninger/godkendt/",
                "/beslutninger/udsat/ -> /beslutninger/",
                "/moeder/1999/ -> /moeder/",
            ]);

    [Fact]
    public void Decision_pages_of_a_renamed_council_are_redirected_to_its_new_name() =>
        Lines(
                new ContentFolder()
                    .With("kkr/nord-vest.md", "---\nnavn: KKR Nord og Vest\nregion: Region Nord\nkommuner: [Thisted]\n---")
                    .With("moeder/nord-vest/2024-11-20/moede.md", "---\ndato: 2024-11-20\nstatus: referat\n---")
                    .With("moeder/nord-vest/2024-11-20/1.1-punkt.md", "---\npunkt: \"1.1\"\ntitel: Et\n---\n## Beslutning\nGodkendt."),
                "/beslutninger/nord/\n/beslutninger/nord/2024/\n/kkr/nord/"
            )
            .ShouldBe(["/beslutninger/nord/ -> /beslutninger/nord-vest/", "/kkr/nord/ -> /kkr/nord-vest/"]);

    [Fact]
    public void A_missing_file_of_an_existing_page_gets_a_tombstone_suggestion() =>
        Lines(new ContentFolder(), "/moeder/\n/moeder/gammel.csv").ShouldBe(["/moeder/gammel.csv -> fjernet ÅÅÅÅ-MM-DD begrundelse"]);

    private static string[] Lines(ContentFolder folder, string ledger) =>
        [.. Messages(folder, ledger).Select(message => message[(message.LastIndexOf("): ", StringComparison.Ordinal) + 3)..])];

    private static string[] Messages(ContentFolder folder, string ledger) =>
        [
            .. folder
                .With("adresser.txt", ledger)
                .Build()
                .Diagnostics.ToSortedArray()
                .Where(diagnostic => diagnostic.Code.Severity == Severity.Error)
                .Select(diagnostic => diagnostic.ToString()),
        ];
}
