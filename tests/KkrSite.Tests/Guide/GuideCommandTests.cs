using System.Text;
using KkrSite.TestTools;

namespace KkrSite.Tests.Guide;

/// <summary>The commands of the editors' guide, run in its order: from a Word file to a page with the decision.</summary>
public sealed class GuideCommandTests
{
    private const string Program = "dotnet run --project src/KkrSite -- ";
    private const string Meeting = "input/moeder/midtjylland/2025-10-20";

    private static readonly string Guide = File.ReadAllText(RepositoryFolder.GetPath("docs/redaktion.md"));

    [Fact]
    public void The_commands_of_the_guide_run_in_order_have_the_described_effects()
    {
        using var desk = new GuideWorkspace();
        desk.AddFile("dagsorden.docx", SampleWordMeeting.Agenda);
        desk.AddFile("referat.docx", SampleWordMeeting.Minutes);
        desk.AddFile("bilag/Punkt 1.1 Bilag 1.pdf", Pdf());
        desk.AddFile("bilag/Oversigt over elever.pdf", Pdf());
        var given = new List<string>();

        foreach (var command in GuideCommandParser.Parse(Guide).Where(IsOfTheProgram).Select(line => line[Program.Length..]))
        {
            var (code, said) = desk.RunProgram(GuideCommandParser.SplitWords(command));

            code.ShouldBe(0, $"{command}\n{said}");
            VerifyEffect(command, said, desk);
            given.Add(command);
        }

        given.Distinct().Count().ShouldBeGreaterThan(10);
        desk.RunProgram(["check"]).Said.ShouldNotContain("fejl KKR");
        desk.RunProgram(["build"]).ExitCode.ShouldBe(0);
        File.ReadAllText(desk["output/moeder/midtjylland/2025-10-20/punkt-1-1/index.html"]).ShouldContain(SampleWordMeeting.Decision);
    }

    [Fact]
    public void Every_command_of_the_guide_is_a_kkrsite_or_git_command() =>
        GuideCommandParser
            .Parse(Guide)
            .Where(line => !IsOfTheProgram(line))
            .Except(["dotnet run --project src/KkrSite -- serve"])
            .ShouldAllBe(line => line.StartsWith("git ", StringComparison.Ordinal));

    // serve runs until it is stopped, and is tested separately; git is another program.
    private static bool IsOfTheProgram(string line) => line.StartsWith(Program, StringComparison.Ordinal) && line != Program + "serve";

    private static void VerifyEffect(string command, string said, GuideWorkspace desk)
    {
        switch (command)
        {
            case "build":
                File.Exists(desk["output/index.html"]).ShouldBeTrue();
                break;
            case "import dagsorden.docx --dry-run":
                said.ShouldContain("Møde: KKR Midtjylland, 2025-10-20");
                said.ShouldContain("0 tabt, 0 tilføjet");
                Directory.Exists(desk[Meeting]).ShouldBeFalse();
                break;
            case "import dagsorden.docx":
                Directory.EnumerateFiles(desk[Meeting], "*.md").Count().ShouldBe(3);
                break;
            case "import dagsorden.docx bilag/*.pdf":
                File.ReadAllText(desk[$"{Meeting}/1.1-rejseplan-for-skoleelever.md"]).ShouldContain("fil: \"bilag/punkt-1-1-bilag-1.pdf\"");
                said.ShouldNotContain("Bilag uden fil");
                break;
            case "check --update-ledger":
                File.ReadAllText(desk["input/adresser.txt"]).ShouldContain("/moeder/midtjylland/2025-10-20/punkt-1-1/");
                break;
            case "import referat.docx":
                File.ReadAllText(desk[$"{Meeting}/moede.md"]).ShouldContain("status: referat");
                said.ShouldNotContain("KKR05");
                said.ShouldNotContain("Bilag uden fil");
                break;
        }
    }

    private static byte[] Pdf() =>
        Encoding.ASCII.GetBytes(
            "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Size 4/Root 1 0 R>>\n%%EOF\n"
        );
}
