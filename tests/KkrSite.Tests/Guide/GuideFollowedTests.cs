using System.Text;

namespace KkrSite.Tests.Guide;

/// <summary>The editors' guide taken at its word: its commands, in its order, from a Word file to a page with the decision.</summary>
public sealed class GuideFollowedTests
{
    private const string Program = "dotnet run --project src/KkrSite -- ";
    private const string Meeting = "input/moeder/midtjylland/2025-10-20";

    private static readonly string Guide = File.ReadAllText(RepositoryFolder.At("docs/redaktion.md"));

    [Fact]
    public void Every_command_of_the_guide_does_what_the_guide_says()
    {
        using var desk = new SecretarysDesk();
        desk.Put("dagsorden.docx", MeetingInWord.Agenda);
        desk.Put("referat.docx", MeetingInWord.Minutes);
        desk.Put("bilag/Punkt 1.1 Bilag 1.pdf", Pdf());
        desk.Put("bilag/Oversigt over elever.pdf", Pdf());
        var given = new List<string>();

        foreach (var command in GuideCommands.In(Guide).Where(IsOfTheProgram).Select(line => line[Program.Length..]))
        {
            var (code, said) = desk.Give(GuideCommands.Words(command));

            code.ShouldBe(0, $"{command}\n{said}");
            LooksRight(command, said, desk);
            given.Add(command);
        }

        given.Distinct().Count().ShouldBeGreaterThan(10);
        desk.Give(["check"]).Said.ShouldNotContain("fejl KKR");
        desk.Give(["build"]).ExitCode.ShouldBe(0);
        File.ReadAllText(desk["output/moeder/midtjylland/2025-10-20/punkt-1-1/index.html"]).ShouldContain(MeetingInWord.Decision);
    }

    [Fact]
    public void Every_command_of_the_guide_is_the_programs_or_one_of_gits() =>
        GuideCommands.In(Guide).Where(line => !IsOfTheProgram(line)).Except(["dotnet run --project src/KkrSite -- serve"])
            .ShouldAllBe(line => line.StartsWith("git ", StringComparison.Ordinal));

    // serve runs until it is stopped, and has tests of its own; git is not ours.
    private static bool IsOfTheProgram(string line) => line.StartsWith(Program, StringComparison.Ordinal) && line != Program + "serve";

    private static void LooksRight(string command, string said, SecretarysDesk desk)
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

    private static byte[] Pdf() => Encoding.ASCII.GetBytes(
        "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
        + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Size 4/Root 1 0 R>>\n%%EOF\n");
}
