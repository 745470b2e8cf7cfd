using System.Text.RegularExpressions;
using KkrSite.Archive.Diagnostics;
using KkrSite.Tests.Commands;
using KkrSite.TestTools;

namespace KkrSite.Tests.Guide;

/// <summary>The editors' guide agrees with the program, and is the same in the repository and on the site.</summary>
public sealed partial class EditorsGuideTests
{
    private const string Program = "dotnet run --project src/KkrSite -- ";

    private static readonly string Guide = File.ReadAllText(RepositoryFolder.GetPath("docs/redaktion.md"));

    [Fact]
    public void The_guide_page_of_the_site_equals_the_guide_in_docs()
    {
        var page = File.ReadAllText(RepositoryFolder.GetPath("input/sider/redaktion.md"));

        page.ShouldBe("---\ntitel: Til redaktionen\n---\n" + Guide["# Til redaktionen\n".Length..]);
    }

    [Fact]
    public void Every_diagnostic_code_in_the_guide_exists()
    {
        var known = DiagnosticCodes.All.Select(code => code.Id).ToHashSet();

        Codes().Matches(Guide).Select(match => match.Value).Distinct().Where(code => !known.Contains(code)).ShouldBeEmpty();
        Codes().Count(Guide).ShouldBeGreaterThan(10);
    }

    [Fact]
    public void Every_flag_in_the_guide_exists()
    {
        var help = string.Concat(
            new[] { "build", "serve", "import", "check", "explain", "new meeting", "new item", "new topic" }.Select(command =>
                CommandRun.Execute([.. command.Split(' '), "--help"]).Results
            )
        );

        var flags = CommandsOfTheProgram()
            .SelectMany(command => Flags().Matches(command))
            .Concat(Quoted().Matches(Guide).SelectMany(quoted => Flags().Matches(quoted.Value)))
            .Select(match => match.Value)
            .Distinct()
            .Except(["--help", "--force", "--all", "--invert-paths", "--path", "--replace-text", "--project"]);

        flags.Where(flag => !help.Contains(flag, StringComparison.Ordinal)).ShouldBeEmpty();
        CommandsOfTheProgram().Count().ShouldBeGreaterThan(10);
    }

    private static IEnumerable<string> CommandsOfTheProgram() =>
        Guide.Split('\n').Where(line => line.StartsWith(Program, StringComparison.Ordinal)).Select(line => line[Program.Length..]);

    [GeneratedRegex("KKR[0-9]{4}")]
    private static partial Regex Codes();

    [GeneratedRegex("(?<![a-z-])--[a-z][a-z-]+")]
    private static partial Regex Flags();

    [GeneratedRegex("`[^`\n]+`")]
    private static partial Regex Quoted();
}
