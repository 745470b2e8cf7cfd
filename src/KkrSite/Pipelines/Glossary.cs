using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Rendering;
using KkrSite.Theme.Pages;
using KkrSite.Theme.Parts;

namespace KkrSite.Pipelines;

/// <summary>The glossary: one page, by first letter.</summary>
public sealed class Glossary : Pipeline
{
    public override IEnumerable<PlannedFile> Process(SiteContext site)
    {
        yield return new PlannedFile(Addresses.Glossary, () => site.Pages.Render<GlossaryPage>(View(site)), Listing: FileListing.Page);
    }

    private static GlossaryView View(SiteContext site) => new(
        site.Frames.Frame(Addresses.Glossary, Texts.Glossary, Texts.GlossaryDescription),
        DanishWords.Abbreviations(site.Archive.Content.Glossary.Length),
        [.. site.Archive.Content.Glossary.OrderBy(entry => entry.Term, DanishOrder.Instance)
            .GroupBy(entry => char.ToUpperInvariant(entry.Term[0]).ToString())
            .Select(letter => new Group<GlossaryTerm>(
                "bogstav-" + Slug.Of(letter.Key),
                letter.Key,
                null,
                [.. letter.Select(entry => new GlossaryTerm(GlossaryTerms.Fragment(entry.Term), entry.Term, entry.Meaning))]))]);
}
