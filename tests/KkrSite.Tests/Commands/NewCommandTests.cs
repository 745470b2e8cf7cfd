using FsCheck.Fluent;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Reading;
using KkrSite.Archive.Reading.Files;
using KkrSite.Reporting;
using KkrSite.Site;
using KkrSite.Site.Output;
using KkrSite.Tests.Editor;
using KkrSite.TestTools;

namespace KkrSite.Tests.Commands;

/// <summary>New files build without changes.</summary>
public sealed class NewCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public NewCommandTests() => new ContentFolder().Save(folder["input"]);

    public void Dispose() => folder.Dispose();

    [Fact]
    public void New_meeting_item_and_topic_files_each_build()
    {
        var meeting = New("meeting", "--council", "sjaelland", "--date", "2025-10-20");
        meeting.Results.ShouldBe(
            $"""
            Skrevet: {folder["input"]}/moeder/sjaelland/2025-10-20/moede.md
            Siden kommer til at stå på /moeder/sjaelland/2025-10-20/
            Næste skridt: kkrsite new item --council sjaelland --date 2025-10-20 --title "Punktets titel"

            """
        );
        Builds().ShouldBeEmpty();

        var item = New("item", "--council", "sjaelland", "--date", "2025-10-20", "--title", "Ny sundhedsaftale");
        item.Results.ShouldContain(
            "/moeder/sjaelland/2025-10-20/1-ny-sundhedsaftale.md\nSiden kommer til at stå på /moeder/sjaelland/2025-10-20/punkt-1/\n"
        );
        Builds().Select(diagnostic => diagnostic.Code).ShouldBe([DiagnosticCodes.UnfilledSection, DiagnosticCodes.UnfilledSection]);

        var topic = New("topic", "Grøn omstilling");
        topic.Results.ShouldContain("/emner/groen-omstilling.md\n");
        Builds().Select(diagnostic => diagnostic.Code).ShouldBe([DiagnosticCodes.UnfilledSection, DiagnosticCodes.UnfilledSection]);
        CommandRun.Execute("check", "--input", folder["input"]).ExitCode.ShouldBe(ExitCode.Success);
    }

    [Theory]
    [InlineData(null, "3.2")]
    [InlineData("3", "3.2")]
    [InlineData("4", "4")]
    [InlineData("3.7", "3.7")]
    public void A_new_item_gets_the_requested_or_the_next_free_number(string? asked, string number)
    {
        string[] flags = asked is null ? [] : ["--number", asked];

        New(["item", folder["input/moeder/midtjylland/2024-11-19"], "--title", "X", .. flags]).ExitCode.ShouldBe(ExitCode.Success);

        File.Exists(folder[$"input/moeder/midtjylland/2024-11-19/{number}-x.md"]).ShouldBeTrue();
        Builds().ShouldAllBe(diagnostic => diagnostic.Code == DiagnosticCodes.UnfilledSection);
    }

    [Fact]
    public void The_first_new_item_of_a_meeting_with_headings_goes_under_the_first_heading()
    {
        new ContentFolder()
            .WithMeeting("sjaelland", "2025-09", "status: dagsorden\nafsnit: {\"2\": Orientering, \"3\": Eventuelt}")
            .Save(folder["input"]);

        New("item", "--council", "sjaelland", "--date", "2025-09", "--title", "X").Results.ShouldContain("2025-09/2.1-x.md\n");
    }

    [Fact]
    public void A_new_item_of_a_meeting_with_minutes_has_a_decision_placeholder()
    {
        New("item", "--council", "midtjylland", "--date", "2024-11-19", "--title", "X");

        File.ReadAllText(folder["input/moeder/midtjylland/2024-11-19/3.2-x.md"]).ShouldContain("\n## Beslutning\n\nSKRIV HER");
    }

    [Fact]
    public void New_commands_never_overwrite_a_file()
    {
        var before = File.ReadAllText(folder["input/moeder/midtjylland/2024-11-19/moede.md"]);

        var meeting = New("meeting", "--council", "midtjylland", "--date", "2024-11-19");
        var item = New("item", "--council", "midtjylland", "--date", "2024-11-19", "--number", "3.1", "--title", "X");

        meeting.ExitCode.ShouldBe(ExitCode.ContentErrors);
        meeting.Messages.ShouldContain("/moeder/midtjylland/2024-11-19/moede.md: fejl KKR0601: ");
        item.ExitCode.ShouldBe(ExitCode.ContentErrors);
        item.Messages.ShouldContain("3.1-punkt.md(2,8): fejl KKR0602: mødet har allerede et punkt 3.1: Ny busplan.");
        File.ReadAllText(folder["input/moeder/midtjylland/2024-11-19/moede.md"]).ShouldBe(before);
    }

    [Theory]
    [InlineData("new", "sig, hvad der skal laves")]
    [InlineData("new metting", "Mente du 'meeting'?")]
    [InlineData("new meeting", "--council mangler")]
    [InlineData("new meeting --council sjaelland", "--date mangler")]
    [InlineData("new meeting --council sjælland --date 2025-10-20", "der er intet KKR 'sjælland'. Mente du 'sjaelland'?")]
    [InlineData("new meeting --council ../x --date 2025-10-20", "der er intet KKR '../x'.")]
    [InlineData("new meeting --council sjaelland --date 20-10-2025", "'20-10-2025' er ikke en dato")]
    [InlineData("new meeting --council sjaelland --date 2025-02-30", "'2025-02-30' er ikke en dato")]
    [InlineData(
        "new item --council sjaelland --date 2025-10-20 --title X",
        "Lav det med: kkrsite new meeting --council sjaelland --date 2025-10-20"
    )]
    [InlineData("new item --council midtjylland --date 2024-11-19", "--title mangler")]
    [InlineData("new item --council midtjylland --date 2024-11-19 --title X --number 3,1", "'3,1' er ikke et punkts nummer")]
    [InlineData("new topic 🎉", "har ingen bogstaver eller tal")]
    public void A_wrong_new_command_is_explained_and_writes_nothing(string line, string expected)
    {
        var files = Files();

        var run = CommandRun.Execute([.. line.Split(' '), .. line == "new" ? Array.Empty<string>() : ["--input", folder["input"]]]);

        run.ExitCode.ShouldBe(ExitCode.Usage);
        run.Messages.ShouldContain(expected);
        Files().ShouldBe(files);
    }

    [Fact]
    public void New_files_build_for_any_council_date_and_title()
    {
        string[] councils = ["hovedstaden", "sjaelland", "syddanmark", "midtjylland", "nordjylland"];
        string[] pieces =
        [
            "ja",
            "null",
            "true",
            "~",
            "1.10",
            "2025-10-20",
            "æøå ÆØÅ",
            "\"citat\"",
            "'",
            ": ",
            " #",
            "- ",
            "🎉",
            "[a]",
            "{b}",
            "&x",
            "*y",
            "|",
            ">",
            "%",
            "@",
            "`",
            "\\",
            "\n",
            "\t",
            "---",
            "...",
            "{{titel}}",
            "}}",
            "<b>",
            "!",
            "?",
            ",",
            "x",
            new('a', 300),
            "SAG-2024-00001",
            "punkt 3.1",
        ];
        var titles = Gen.Choose(1, 4).SelectMany(count => Gen.Elements(pieces).ListOf(count)).Select(chosen => "t" + string.Concat(chosen));
        var cases =
            from council in Gen.Elements(councils)
            from year in Gen.Choose(1990, 2090)
            from month in Gen.Choose(1, 12)
            from day in Gen.Choose(0, 28)
            from title in titles
            select (
                council,
                date: FormattableString.Invariant($"{year}-{month:D2}") + (day == 0 ? "" : FormattableString.Invariant($"-{day:D2}")),
                title
            );

        foreach (var (council, date, title) in cases.Sample(50).DistinctBy(each => (each.council, each.date)))
        {
            New("meeting", "--council", council, "--date", date).ExitCode.ShouldBe(ExitCode.Success, $"{council} {date}");
            New("item", "--council", council, "--date", date, $"--title={title}").ExitCode.ShouldBe(ExitCode.Success, title);

            // A topic with the name of an earlier one exists already.
            New("topic", "--input", folder["input"], "--", title).ExitCode.ShouldBeOneOf(ExitCode.Success, ExitCode.ContentErrors);
        }

        Builds().ShouldAllBe(diagnostic => diagnostic.Severity == Severity.Warning);
        var content = ContentReader.Read(InputFolderScanner.Scan(folder["input"]), new DiagnosticBag());
        content.Meetings.Length.ShouldBeGreaterThan(40);
        content.Meetings.ShouldAllBe(meeting => meeting.Items.Length == 1);
    }

    [Theory]
    [InlineData("moede.md", "moede", "accepteret")]
    [InlineData("punkt.md", "punkt", "accepteret", "dagsorden")]
    [InlineData("emne.md", "emne", "accepteret")]
    public void A_template_lists_every_key_of_its_kind_of_file(string template, string schema, params string[] unusual)
    {
        var text = File.ReadAllText(RepositoryFolder.GetPath($"src/KkrSite.Import/NewFiles/Templates/{template}"));
        var keys = EditorSchemas
            .Read(schema)["properties"]!
            .AsObject()
            .Select(property => property.Key)
            .Except(unusual);

        keys.Where(key => !text.Contains($"\n{key}:", StringComparison.Ordinal) && !text.Contains($"\n# {key}:", StringComparison.Ordinal))
            .ShouldBeEmpty();
    }

    private CommandRun New(params string[] args) =>
        CommandRun.Execute(args.Contains("--input") ? ["new", .. args] : ["new", .. args, "--input", folder["input"]]);

    private Diagnostic[] Builds()
    {
        var diagnostics = new DiagnosticBag();
        SiteBuilder.Build(InputFolderScanner.Scan(folder["input"]), new DiscardingStore(), diagnostics);
        return [.. diagnostics.ToSortedArray()];
    }

    private string[] Files() => [.. Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
}
