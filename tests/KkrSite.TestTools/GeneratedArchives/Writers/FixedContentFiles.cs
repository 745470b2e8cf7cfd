using KkrSite.TestTools.GeneratedArchives.Language;

namespace KkrSite.TestTools.GeneratedArchives.Writers;

/// <summary>The files of a content folder that do not depend on the meetings.</summary>
internal static class FixedContentFiles
{
    public static IEnumerable<(string Path, string Text)> Create()
    {
        yield return (
            "site.yml",
            """
            titel: Prøvearkivet
            adresse: https://proevearkivet.example/
            beskrivelse: Et arkiv af opdigtede møder, som kun skal måles på.
            udgiver: Prøvearkivet

            """
        );
        yield return ("ordliste.yml", string.Concat(WordLists.ReadLines("terms").Select(line => line + "\n")));
        yield return (
            "sider/om.md",
            new FrontMatterBuilder().AddText("titel", "Om arkivet").Build("Alt i arkivet er opdigtet. Se [møderne](/moeder/).")
        );
        yield return (
            "sider/tilgaengelighed.md",
            new FrontMatterBuilder().AddText("titel", "Tilgængelighed").Build("Arkivet er kun til målinger.")
        );
        foreach (var council in GeneratedCouncil.All)
        {
            yield return (
                $"kkr/{council.Id}.md",
                new FrontMatterBuilder()
                    .AddText("navn", "KKR " + council.Name)
                    .AddText("region", "Region " + council.Name)
                    .AddList("kommuner", council.Municipalities)
                    .Build($"KKR {council.Name} er kommunekontaktrådet for {council.Municipalities.Count} kommuner.")
            );
        }

        foreach (var area in PolicyArea.All)
        {
            yield return (
                $"emner/{area.Slug}.md",
                new FrontMatterBuilder()
                    .AddText("titel", area.Title)
                    .AddList("ord", area.Words)
                    .Build($"Emnet samler sager om {area.Words[0]}.")
            );
        }
    }
}
