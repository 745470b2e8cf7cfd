using System.Reflection;
using System.Xml.Linq;
using KkrSite.TestTools;

namespace KkrSite.Tests.Boundaries;

/// <summary>The project references are those of the table in CONTRIBUTING, and no others.</summary>
public sealed class ProjectReferenceTests
{
    public static TheoryData<string, string[]> Projects =>
        new()
        {
            { "src/KkrSite.Danish/KkrSite.Danish.csproj", [] },
            { "src/KkrSite.Search/KkrSite.Search.csproj", ["KkrSite.Danish"] },
            { "src/KkrSite.Archive/KkrSite.Archive.csproj", ["KkrSite.Danish"] },
            { "src/KkrSite.Import/KkrSite.Import.csproj", ["KkrSite.Archive", "KkrSite.Danish"] },
            { "theme/KkrSite.Theme.csproj", [] },
            {
                "src/KkrSite.Site/KkrSite.Site.csproj",
                ["KkrSite.Archive", "KkrSite.Danish", "KkrSite.Import", "KkrSite.Search", "KkrSite.Theme"]
            },
            { "src/KkrSite/KkrSite.csproj", ["KkrSite.Archive", "KkrSite.Danish", "KkrSite.Import", "KkrSite.Site"] },
        };

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_references_exactly_the_projects_allowed_to_it(string project, string[] allowed)
    {
        var references = XDocument
            .Load(RepositoryFolder.GetPath(project))
            .Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')));

        references.Order().ShouldBe(allowed);
    }

    [Fact]
    public void Every_source_project_has_a_row_in_the_reference_table()
    {
        var found = Directory
            .EnumerateFiles(RepositoryFolder.GetPath("src"), "*.csproj", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(RepositoryFolder.GetPath("theme"), "*.csproj"))
            .Select(path => Path.GetRelativePath(RepositoryFolder.Path, path).Replace('\\', '/'));

        found.Order().ShouldBe(Projects.Select(row => row.Data.Item1).Order());
    }

    [Fact]
    public void Search_and_theme_reference_no_packages()
    {
        OurReferences(typeof(KkrSite.Theme.ThemeAssets).Assembly).ShouldBeEmpty();
        XDocument
            .Load(RepositoryFolder.GetPath("src/KkrSite.Search/KkrSite.Search.csproj"))
            .Descendants("PackageReference")
            .ShouldBeEmpty();
        XDocument.Load(RepositoryFolder.GetPath("theme/KkrSite.Theme.csproj")).Descendants("PackageReference").ShouldBeEmpty();
    }

    [Fact]
    public void No_test_project_references_another_test_project()
    {
        var references =
            from project in Directory.EnumerateFiles(RepositoryFolder.GetPath("tests"), "*.csproj", SearchOption.AllDirectories)
            from reference in XDocument.Load(project).Descendants("ProjectReference")
            select reference.Attribute("Include")!.Value;

        references.Where(reference => reference.EndsWith("Tests.csproj", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    private static IEnumerable<string> OurReferences(Assembly assembly) =>
        assembly.GetReferencedAssemblies().Select(name => name.Name!).Where(name => name.StartsWith("KkrSite", StringComparison.Ordinal));
}
