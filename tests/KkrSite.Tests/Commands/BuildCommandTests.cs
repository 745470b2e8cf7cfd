using KkrSite.Reporting;
using KkrSite.TestTools;

namespace KkrSite.Tests.Commands;

public sealed class BuildCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Building_valid_content_writes_a_site_without_messages()
    {
        var run = Build(new ContentFolder());

        run.ExitCode.ShouldBe(ExitCode.Success);
        run.Messages.ShouldBeEmpty();
        run.Results.ShouldContain("Advarsler    0");
        File.Exists(folder["output/moeder/midtjylland/2024-11-19/punkt-3-1/index.html"]).ShouldBeTrue();
    }

    [Fact]
    public void Build_is_the_default_command()
    {
        new ContentFolder().Save(folder["input"]);

        CommandRun.Execute("--input", folder["input"], "--output", folder["output"]).ExitCode.ShouldBe(ExitCode.Success);

        File.Exists(folder["output/index.html"]).ShouldBeTrue();
    }

    [Fact]
    public void The_no_index_flag_keeps_search_engines_from_the_site()
    {
        new ContentFolder().Save(folder["input"]);

        CommandRun
            .Execute("build", "--input", folder["input"], "--output", folder["output"], "--no-index")
            .ExitCode.ShouldBe(ExitCode.Success);

        var pages = Directory.GetFiles(folder["output"], "*.html", SearchOption.AllDirectories);
        pages.Length.ShouldBeGreaterThan(5);
        pages.ShouldAllBe(page => File.ReadAllText(page).Contains("<meta name=\"robots\" content=\"noindex\">", StringComparison.Ordinal));
        File.ReadAllText(folder["output/moeder/index.html"])
            .ShouldContain("<link rel=\"canonical\" href=\"https://arkiv.example/moeder/\">");
        File.ReadAllText(folder["output/404.html"]).ShouldNotContain("canonical");
        File.ReadAllText(folder["output/robots.txt"]).ShouldBe("User-agent: *\nDisallow: /\n");
        File.ReadAllText(folder["output/_headers"]).ShouldContain("  X-Robots-Tag: noindex\n");
    }

    [Fact]
    public void A_failed_build_reports_every_error_and_keeps_the_old_site()
    {
        Build(new ContentFolder());
        var before = Directory.GetLastWriteTimeUtc(folder["output"]);

        var run = Build(
            new ContentFolder().WithItem("3.2", "Et", "SAG-2024-1", "Tekst.").WithItem("3.3", "To", null, "Tekst.", "emner: [findes-ikke]")
        );

        run.ExitCode.ShouldBe(ExitCode.ContentErrors);
        run.Messages.ShouldContain("3.2-punkt.md(4,6): fejl KKR");
        run.Messages.ShouldContain("fejl KKR0104: emnet 'findes-ikke' findes ikke.");
        run.Messages.ShouldEndWith("2 fejl og 2 advarsler. Intet er skrevet.\n");
        Directory.GetLastWriteTimeUtc(folder["output"]).ShouldBe(before);
        Directory.EnumerateFileSystemEntries(folder.Path).Count().ShouldBe(2);
    }

    [Fact]
    public void An_output_folder_with_foreign_files_is_not_replaced()
    {
        Directory.CreateDirectory(folder["output"]);
        File.WriteAllText(folder["output/afhandling.docx"], "tre års arbejde");

        var run = Build(new ContentFolder());

        run.ExitCode.ShouldBe(ExitCode.ContentErrors);
        run.Messages.ShouldContain("fejl KKR0304: filen 'afhandling.docx'");
        File.ReadAllText(folder["output/afhandling.docx"]).ShouldBe("tre års arbejde");
        Directory.EnumerateFileSystemEntries(folder["output"]).Count().ShouldBe(1);
    }

    [Fact]
    public void The_strict_flag_fails_a_build_with_a_warning()
    {
        var content = new ContentFolder().With("sager/SAG-2020-00009.md", "---\ntitel: Ingen nævner den\n---");

        Build(content).ExitCode.ShouldBe(ExitCode.Success);
        var strict = Build(content, "--strict");

        strict.ExitCode.ShouldBe(ExitCode.ContentErrors);
        strict.Messages.ShouldContain(": advarsel KKR0222: ");
    }

    [Fact]
    public void The_base_URL_flag_is_used_in_canonical_links()
    {
        Build(new ContentFolder(), "--base-url", "https://andet.example");

        File.ReadAllText(folder["output/moeder/index.html"]).ShouldContain("\"https://andet.example/moeder/\"");
    }

    [Fact]
    public void A_disk_failure_is_reported_with_its_own_exit_code()
    {
        new ContentFolder().Save(folder["input"]);
        File.WriteAllText(folder["fil"], "");

        var run = CommandRun.Execute("build", "--input", folder["input"], "--output", folder["fil/output"]);

        run.ExitCode.ShouldBe(ExitCode.Machine);
        run.Messages.ShouldStartWith("kkrsite: maskinen svigtede:");
        run.Messages.ShouldNotContain("   at ");
    }

    [Theory]
    [InlineData("ukendt argument '--ouput'", "build", "--ouput", "x")]
    [InlineData("Mente du 'build'?", "biuld")]
    [InlineData("'ftp://x/' kan ikke være webstedets adresse", "build", "--input", ".", "--base-url", "ftp://x/")]
    [InlineData("arkivet ligger altid øverst på sit websted", "build", "--input", ".", "--base-url", "https://kommune.dk/arkiv/")]
    [InlineData("mappen 'findes-ikke' findes ikke", "build", "--input", "findes-ikke")]
    [InlineData("flaget --output mangler en værdi", "build", "--output")]
    [InlineData("ligger i hinanden", "build", "--input", ".", "--output", "./output")]
    [InlineData("ligger i hinanden", "build", "--input", ".", "--output", "..")]
    public void Wrong_usage_is_reported_in_Danish_with_its_own_exit_code(string answer, params string[] args)
    {
        var run = CommandRun.Execute(args);

        run.ExitCode.ShouldBe(ExitCode.Usage);
        run.Messages.ShouldContain(answer);
        run.Results.ShouldBeEmpty();
    }

    private CommandRun Build(ContentFolder content, params string[] flags)
    {
        content.Save(folder["input"]);
        return CommandRun.Execute(["build", "--input", folder["input"], "--output", folder["output"], .. flags]);
    }
}
