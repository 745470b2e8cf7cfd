using System.Text.RegularExpressions;

namespace KkrSite.Tests.Boundaries;

/// <summary>What the code of each folder may not touch, read from its source.</summary>
public sealed class FolderTests
{
    private const string Disk =
        @"(?<!\.)\b(File|Directory)\.(Read|Write|Open|Exists|Move|Delete|Create|Append|Copy|Enumerate|Get)"
        + @"|\b(FileInfo|DirectoryInfo|FileStream|FileSystemWatcher|StreamReader|StreamWriter)\b";

    private const string Clock = @"\b(DateTime(Offset)?|SystemClock|Stopwatch|TimeProvider)\b\.?(UtcNow|Now|Today|System|StartNew|Instance)?";
    private const string MachineCulture = @"CurrentCulture|CurrentUICulture|\.ToLower\(\)|\.ToUpper\(\)";
    private const string Html = @"HtmlEncode|MarkupString|""<[a-z]+[ >]|AngleSharp|HtmlRenderer";
    private const string TextSyntax = @"\bMarkdig\b|\bYamlDotNet\b|MarkdownPipeline";

    public static TheoryData<string, string[]> Forbidden => new()
    {
        { "src/KkrSite.Archive/Model", [Disk, Clock, MachineCulture, Html] },
        { "src/KkrSite.Search", [Disk, Clock, MachineCulture, Html] },
        { "src/KkrSite.Archive/Linking", [Disk, Clock, MachineCulture, TextSyntax, Html] },
        { "src/KkrSite.Archive/Diagnostics", [Disk, Clock, MachineCulture] },
        { "src/KkrSite.Archive/Reading", [Clock, MachineCulture, Html] },
        { "src/KkrSite.Import", [Clock, MachineCulture, @"KkrSite\.(Theme|Pipelines|Rendering)"] },
        { "src/KkrSite/Checks", [Disk, Clock, MachineCulture] },
        { "src/KkrSite/Pipelines", [Disk, Clock, MachineCulture] },
        { "src/KkrSite/Redirecting", [Disk, Clock, MachineCulture] },
        { "src/KkrSite/Hosting", [Disk, Clock, MachineCulture] },
        { "src/KkrSite/Rendering", [Disk, Clock, MachineCulture] },
        { "src/KkrSite/Preview", [@"KkrSite\.Theme", @"RenderPage", @"RenderMarkdown"] },
        { "src/KkrSite/Output", [@"KkrSite\.Archive\.(Linking|Reading)", Clock, MachineCulture] },
        { "theme", [Disk, Clock, MachineCulture, @"@inject|\[Inject\]"] },
    };

    [Theory]
    [MemberData(nameof(Forbidden))]
    public void A_folder_keeps_its_hands_off_what_is_not_its_business(string folder, string[] patterns)
    {
        var files = SourcesOf(folder).ToArray();
        files.ShouldNotBeEmpty();

        var trespasses =
            from file in files
            from line in File.ReadLines(file).Select((text, index) => (Text: WithoutComment(text), Number: index + 1))
            from pattern in patterns
            where Regex.IsMatch(line.Text, pattern)
            select $"{Path.GetRelativePath(RepositoryFolder.Path, file)}({line.Number}): {line.Text.Trim()}";

        trespasses.ShouldBeEmpty();
    }

    [Fact]
    public void No_folder_is_named_for_nothing_in_particular()
    {
        string[] vague = ["Services", "Helpers", "Utils", "Common", "Misc"];
        var folders = new[] { "src", "theme", "tests" }
            .SelectMany(root => Directory.EnumerateDirectories(RepositoryFolder.At(root), "*", SearchOption.AllDirectories))
            .Where(IsOurs)
            .Select(folder => Path.GetFileName(folder));

        folders.Intersect(vague).ShouldBeEmpty();
    }

    [Fact]
    public void Disk_is_touched_by_reading_in_the_class_that_lists_files_alone()
    {
        var touching = SourcesOf("src/KkrSite.Archive/Reading").Where(file => Regex.IsMatch(File.ReadAllText(file), Disk)).Select(Path.GetFileName);

        touching.ShouldBe(["OpenInputFolder.cs"]);
    }

    private static IEnumerable<string> SourcesOf(string folder) =>
        Directory.EnumerateFiles(RepositoryFolder.At(folder), "*", SearchOption.AllDirectories)
            .Where(file => file.EndsWith(".cs", StringComparison.Ordinal) || file.EndsWith(".razor", StringComparison.Ordinal))
            .Where(IsOurs);

    private static bool IsOurs(string path) =>
        !path.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or "node_modules");

    private static string WithoutComment(string line)
    {
        var comment = line.IndexOf("//", StringComparison.Ordinal);
        return comment >= 0 && (comment == 0 || line[comment - 1] != ':') ? line[..comment] : line;
    }
}
