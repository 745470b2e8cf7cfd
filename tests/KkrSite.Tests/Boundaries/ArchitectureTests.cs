using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using ArchUnitNET.xUnitV3;
using KkrSite.Site;
using KkrSite.TestTools;
using static ArchUnitNET.Fluent.ArchRuleDefinition;
using static ArchUnitNET.Fluent.Slices.SliceRuleDefinition;

namespace KkrSite.Tests.Boundaries;

/// <summary>
/// Asserts the allowed dependencies between parts in the compiled assemblies. APIs that no part may use (clock, culture, disk) are
/// checked by the compiler: src/BannedSymbols.
/// </summary>
public sealed class ArchitectureTests
{
    private static readonly Architecture Architecture = new ArchLoader()
        .LoadAssemblies(
            typeof(KkrSite.Danish.DanishStringComparer).Assembly,
            typeof(KkrSite.Archive.Linking.MeetingArchive).Assembly,
            typeof(KkrSite.Search.Lunr.LunrIndex).Assembly,
            typeof(KkrSite.Import.DocumentImporter).Assembly,
            typeof(SiteBuilder).Assembly,
            typeof(KkrSite.Theme.ThemeAssets).Assembly,
            typeof(KkrSite.Commands.CommandLine).Assembly
        )
        .Build();

    /// <summary>A namespace (regular expression) and the namespaces that nothing in it may use, with the reason.</summary>
    public static TheoryData<string, string, string> Forbidden =>
        new()
        {
            { @"KkrSite\.Danish", @"KkrSite\.(?!Danish)", "the language knows nothing of meetings" },
            { @"KkrSite\.Search", @"KkrSite\.(?!Search|Danish)", "the index knows texts, not meetings" },
            { @"KkrSite\.Archive", @"KkrSite\.(?!Archive|Danish)", "the domain knows neither documents nor pages" },
            {
                @"KkrSite\.Archive\.Model",
                @"KkrSite\.Archive\.(Reading|Linking)|Markdig|YamlDotNet",
                "the model does not know how it is read"
            },
            {
                @"KkrSite\.Archive\.PersonalData",
                @"KkrSite\.Archive\.(Reading|Linking)|Markdig|YamlDotNet",
                "import and checks share these rules"
            },
            { @"KkrSite\.Archive\.Reading", @"KkrSite\.Archive\.Linking", "a file is read without the others" },
            {
                @"KkrSite\.Archive\.Linking",
                @"Markdig|YamlDotNet|KkrSite\.Archive\.Reading",
                "linking works on records, not on text syntax"
            },
            { @"KkrSite\.Import", @"KkrSite\.(Theme|Site|Search)", "an import writes content, never pages" },
            {
                @"KkrSite\.Theme",
                @"KkrSite\.(?!Theme)|Markdig|YamlDotNet|AngleSharp|System\.IO\.(File|Directory)",
                "a template gets one finished record"
            },
            { @"KkrSite\.Theme\.(Parts|Layouts)", @"KkrSite\.Theme\.Pages", "parts and layouts serve every page" },
            { @"KkrSite\.Site\.Rendering", @"KkrSite\.Site\.(Pipelines|Checks|Output|Hosting)", "rendering turns records into bytes" },
            {
                @"KkrSite\.Site\.Rendering\.Formatting",
                @"KkrSite\.Site\.Rendering\.(?!Formatting)",
                "formatting stands below all other rendering"
            },
            {
                @"KkrSite\.Site\.Output",
                @"KkrSite\.Archive\.(Linking|Reading)|KkrSite\.Site\.(Rendering|Pipelines|Checks)",
                "the writer knows files, not content"
            },
            { @"KkrSite\.Site\.Pipelines", @"KkrSite\.Site\.Checks", "checks look at what pipelines made, not the other way round" },
            {
                @"KkrSite\.Preview",
                @"KkrSite\.Theme\.(?!Parts\.Inlines\.HtmlText$)|KkrSite\.Import"
                    + @"|KkrSite\.Site\.(Rendering\.(?!Formatting|Links\.MediaTypes)|Pipelines)",
                "the preview serves what a build would write"
            },
        };

    [Theory]
    [MemberData(nameof(Forbidden))]
    public void A_namespace_uses_no_namespace_that_is_forbidden_to_it(string user, string used, string reason) =>
        Types()
            .That()
            .ResideInNamespaceMatching($"^{user}(\\.|$)")
            .Should()
            .NotDependOnAny(Types(true).That().HaveFullNameMatching($"^({used})"))
            .Because(reason)
            .WithoutRequiringPositiveResults()
            .Check(Architecture);

    [Fact]
    public void Namespaces_have_no_cycles() => Slices().Matching("KkrSite.(**)").Should().BeFreeOfCycles().Check(Architecture);

    [Fact]
    public void No_folder_has_a_vague_name()
    {
        string[] vague = ["Services", "Helpers", "Utils", "Common", "Misc"];

        SourceTree.Folders.Select(folder => Path.GetFileName(folder)).Intersect(vague).ShouldBeEmpty();
    }
}
