using System.Text.RegularExpressions;
using KkrSite.TestTools;

namespace KkrSite.Tests.Boundaries;

/// <summary>Measures the layout and naming of the source; the table of results is printed with the tests.</summary>
public sealed partial class SourceStyleTests(ITestOutputHelper output)
{
    private const int MaxLineLength = 140;
    private const int MaxTestProjectFiles = 150;
    private const int SmallFile = 20;
    private const int MaxFile = 300;
    private const double MaxSmallShare = 0.15;
    private const double MaxVerbShare = 0.08;

    // Verbs that are not also nouns of the domain: a type whose name begins with one is named for an action, not for a thing.
    private static readonly HashSet<string> Verbs =
    [
        "Accept",
        "Add",
        "Apply",
        "Arrange",
        "Ask",
        "Assemble",
        "Assign",
        "Attempt",
        "Build",
        "Choose",
        "Classify",
        "Collect",
        "Compare",
        "Compose",
        "Convert",
        "Cut",
        "Decode",
        "Describe",
        "Draw",
        "Drop",
        "Encode",
        "Expand",
        "Explain",
        "Fill",
        "Find",
        "Follow",
        "Gather",
        "Generate",
        "Guess",
        "Interpret",
        "Join",
        "Judge",
        "Keep",
        "Look",
        "Make",
        "Measure",
        "Merge",
        "Move",
        "Mutate",
        "Parse",
        "Read",
        "Recognise",
        "Refuse",
        "Rejoin",
        "Render",
        "Replace",
        "Resolve",
        "Rewrite",
        "Run",
        "Select",
        "Sort",
        "Start",
        "Suggest",
        "Swap",
        "Take",
        "Tell",
        "Update",
        "Walk",
        "Watch",
        "Weigh",
        "Write",
    ];

    // Lists of entries of one kind may be long.
    private static readonly string[] Catalogues = ["DiagnosticCodes"];

    [Fact]
    public void No_line_is_longer_than_140_characters()
    {
        var tooLong =
            from file in SourceTree.FindFiles("*.cs", "*.razor", "*.ts", "*.mjs", "*.css", "*.sh", "*.props", "*.targets", "*.csproj")
            from line in File.ReadLines(RepositoryFolder.GetPath(file)).Index()
            where line.Item.Length > MaxLineLength
            select $"{file}({line.Index + 1}): {line.Item.Length}";

        tooLong.ShouldBeEmpty();
    }

    [Fact]
    public void The_layout_of_the_source_is_within_its_limits()
    {
        var types = FindTypes().ToList();
        var twice = types
            .GroupBy(type => type.Name)
            .Where(group => group.Select(type => type.Namespace).Distinct().Count() > 1)
            .Select(group => group.Key)
            .ToList();
        var areas = types.GroupBy(type => type.Project).OrderBy(group => group.Key, StringComparer.Ordinal).ToList();

        output.WriteLine($"{"project",-24} {"types",6} {"verbs",6} {"files",6} {"small",6} {"median",7}");
        foreach (var area in areas)
        {
            var files = area.Select(type => type.File).Distinct().Select(CountLines).Order().ToList();
            var verbs = area.Count(type => IsVerb(type.Name));
            output.WriteLine(
                $"{area.Key,-24} {area.Count(),6} {Share(verbs, area.Count()),6} {files.Count,6} "
                    + $"{Share(files.Count(lines => lines < SmallFile), files.Count),6} {files[files.Count / 2],7}"
            );
        }

        output.WriteLine($"names used twice: {twice.Count}");

        twice.ShouldBeEmpty();
        areas.Where(area => area.Count(type => IsVerb(type.Name)) > MaxVerbShare * area.Count()).Select(area => area.Key).ShouldBeEmpty();
        areas.Where(area => IsTooSmall([.. area.Select(type => type.File).Distinct()])).Select(area => area.Key).ShouldBeEmpty();
    }

    [Fact]
    public void No_test_project_has_more_than_150_files() =>
        SourceTree
            .FindFiles("*.cs")
            .Where(file => file.StartsWith("tests/", StringComparison.Ordinal))
            .CountBy(file => file.Split('/')[1])
            .Where(project => project.Value > MaxTestProjectFiles)
            .ShouldBeEmpty();

    [Fact]
    public void No_file_but_a_catalogue_is_longer_than_300_lines() =>
        SourceTree.FindFiles("*.cs", "*.razor").Where(file => !Catalogues.Any(file.Contains) && CountLines(file) > MaxFile).ShouldBeEmpty();

    [Fact]
    public void No_folder_holds_more_than_20_source_files() =>
        SourceTree
            .FindFiles("*.cs", "*.razor")
            .CountBy(file => Path.GetDirectoryName(file)!)
            .Where(folder => folder.Value > 20)
            .ShouldBeEmpty();

    private static bool IsVerb(string name) =>
        Verbs.Contains(FirstWord().Match(name).Value) && !name.EndsWith("Tests", StringComparison.Ordinal);

    private static bool IsTooSmall(string[] files) => files.Count(file => CountLines(file) < SmallFile) > MaxSmallShare * files.Length;

    private static string Share(int part, int whole) => $"{100.0 * part / whole:0} %";

    private static int CountLines(string file) => File.ReadLines(RepositoryFolder.GetPath(file)).Count();

    // Razor components are excluded: many are short templates, and each must be a separate file.
    private static IEnumerable<SourceType> FindTypes() =>
        from file in SourceTree.FindFiles("*.cs")
        let text = File.ReadAllText(RepositoryFolder.GetPath(file))
        let space = NamespaceDeclaration().Match(text).Groups[1].Value
        from Match declaration in TypeDeclaration().Matches(text)
        select new SourceType(file.Split('/') is ["theme", ..] ? "theme" : file.Split('/')[1], space, declaration.Groups[1].Value, file);

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex NamespaceDeclaration();

    [GeneratedRegex(
        @"^(?:(?:public|internal|file|static|sealed|abstract|partial|readonly|ref|unsafe) )+"
            + @"(?:class|record struct|record|struct|enum|interface) (\w+)",
        RegexOptions.Multiline
    )]
    private static partial Regex TypeDeclaration();

    [GeneratedRegex("^[A-Z][a-z0-9]*")]
    private static partial Regex FirstWord();

    private sealed record SourceType(string Project, string Namespace, string Name, string File);
}
