using KkrSite.Benchmarks.Language;

namespace KkrSite.Benchmarks.Writing;

/// <summary>The files of a content folder that stand around the meetings, whatever their number.</summary>
internal static class ArchiveFrame
{
    public static IEnumerable<(string Path, string Text)> Files()
    {
        yield return ("site.yml", """
            titel: Prøvearkivet
            adresse: https://proevearkivet.example/
            beskrivelse: Et arkiv af opdigtede møder, som kun skal måles på.
            udgiver: Prøvearkivet

            """);
        yield return ("ordliste.yml", string.Concat(WordLists.Lines("terms").Select(line => line + "\n")));
        yield return ("sider/om.md", new FrontMatter().Text("titel", "Om arkivet").Before("Alt i arkivet er opdigtet. Se [møderne](/moeder/)."));
        yield return ("sider/tilgaengelighed.md", new FrontMatter().Text("titel", "Tilgængelighed").Before("Arkivet er kun til målinger."));
        foreach (var council in CouncilArea.All)
        {
            yield return ($"kkr/{council.Id}.md", new FrontMatter()
                .Text("navn", "KKR " + council.Name)
                .Text("region", "Region " + council.Name)
                .List("kommuner", council.Municipalities)
                .Before($"KKR {council.Name} er kommunekontaktrådet for {council.Municipalities.Count} kommuner."));
        }

        foreach (var area in Area.All)
        {
            yield return ($"emner/{area.Slug}.md", new FrontMatter()
                .Text("titel", area.Title)
                .List("ord", area.Words)
                .Before($"Emnet samler sager om {area.Words[0]}."));
        }
    }
}
