using System.Reflection;
using System.Xml.Linq;

namespace KkrSite.Tests.Boundaries;

/// <summary>Who may reference whom: the projects of CONTRIBUTING's table, and nothing else.</summary>
public sealed class ReferenceTests
{
    public static TheoryData<string, string[]> Projects => new()
    {
        { "src/KkrSite.Search/KkrSite.Search.csproj", [] },
        { "src/KkrSite.Archive/KkrSite.Archive.csproj", ["KkrSite.Search"] },
        { "src/KkrSite.Import/KkrSite.Import.csproj", ["KkrSite.Archive"] },
        { "theme/KkrSite.Theme.csproj", [] },
        { "src/KkrSite/KkrSite.csproj", ["KkrSite.Archive", "KkrSite.Import", "KkrSite.Search", "KkrSite.Theme"] },
    };

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_references_only_those_that_its_place_allows(string project, string[] allowed)
    {
        var references = XDocument.Load(RepositoryFolder.At(project)).Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')));

        references.Order().ShouldBe(allowed);
    }

    [Fact]
    public void Every_project_of_src_and_theme_is_in_the_table()
    {
        var found = Directory.EnumerateFiles(RepositoryFolder.At("src"), "*.csproj", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(RepositoryFolder.At("theme"), "*.csproj"))
            .Select(path => Path.GetRelativePath(RepositoryFolder.Path, path).Replace('\\', '/'));

        found.Order().ShouldBe(Projects.Select(row => (string)row[0]).Order());
    }

    [Fact]
    public void Search_and_theme_stand_on_the_framework_alone()
    {
        OurReferences(typeof(KkrSite.Theme.ThemeAssets).Assembly).ShouldBeEmpty();
        XDocument.Load(RepositoryFolder.At("src/KkrSite.Search/KkrSite.Search.csproj")).Descendants("PackageReference").ShouldBeEmpty();
        XDocument.Load(RepositoryFolder.At("theme/KkrSite.Theme.csproj")).Descendants("PackageReference").ShouldBeEmpty();
    }

    private static IEnumerable<string> OurReferences(Assembly assembly) =>
        assembly.GetReferencedAssemblies().Select(name => name.Name!).Where(name => name.StartsWith("KkrSite", StringComparison.Ordinal));
}
