using System.Collections.Immutable;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Rendering;
using KkrSite.Rendering.Register;
using KkrSite.Theme.Pages;
using KkrSite.Theme.Parts;

namespace KkrSite.Pipelines;

/// <summary>
/// The register of decisions: its front, and pages by year, council and outcome that work without script. Each page shows the newest and
/// leads to the rest, but for those of one council in one year (and one outcome in one year), which hold all of theirs.
/// </summary>
public sealed class Decisions : Pipeline
{
    private const int Newest = 25;
    private const int MostOnPage = 100;

    public override IEnumerable<PlannedFile> Process(SiteContext site)
    {
        var register = new DecisionRegister(site.Archive);
        yield return new PlannedFile(Addresses.Decisions, () => site.Pages.Render<RegisterPage>(Front(register, site)), Listing: FileListing.Page)
        {
            Changed = Updates.Newest(site.Archive.Meetings),
        };
        yield return new PlannedFile(Counts, () => WriteRegisterCounts.Of(register), Listing: FileListing.Machinery);
        foreach (var part in Parts(register))
        {
            yield return new PlannedFile(part.Url, () => site.Pages.Render<TreatmentListPage>(List(part, register, site)), Listing: FileListing.Page)
            {
                Changed = Updates.Newest(part.Items),
            };
        }
    }

    private static UrlPath Counts => Addresses.Decisions.File("tal.json");

    private static IEnumerable<RegisterPart> Parts(DecisionRegister register)
    {
        foreach (var (year, items) in register.Years)
        {
            var councils = items.CountBy(entry => entry.Meeting.Council).OrderBy(pair => pair.Key.Name, DanishOrder.Instance);
            yield return new RegisterPart(Addresses.DecisionsOf(year), Texts.DecisionsOfYear(year), items)
            {
                MoreHeading = Texts.AllOfYear,
                More = [.. councils.Select(pair => Link(pair.Key.Name, Addresses.DecisionsOf(pair.Key.Id, year), pair.Value))],
            };
        }

        foreach (var (council, items) in register.Councils)
        {
            yield return new RegisterPart(Addresses.DecisionsOf(council.Id), Texts.DecisionsOfCouncil(council.Name), items)
            {
                More = Years(items, year => Addresses.DecisionsOf(council.Id, year)),
            };
            foreach (var year in items.GroupBy(DecisionRegister.YearOf))
            {
                yield return new RegisterPart(
                    Addresses.DecisionsOf(council.Id, year.Key), Texts.DecisionsOfCouncilYear(council.Name, year.Key), [.. year])
                {
                    IsWhole = true,
                    Above = new Link(council.Name, Addresses.DecisionsOf(council.Id).Value),
                };
            }
        }

        foreach (var part in register.Outcomes.SelectMany(part => OfOutcome(part.Outcome, part.Items)))
        {
            yield return part;
        }

        if (register.NeverCameBack.Length > 0)
        {
            yield return new RegisterPart(Addresses.NeverCameBack, Texts.NeverCameBack, register.NeverCameBack) { IsWhole = true, Lead = Texts.NeverCameBackLead };
        }
    }

    // An outcome has pages by year only where its own cannot hold all.
    private static IEnumerable<RegisterPart> OfOutcome(Outcome? outcome, ImmutableArray<ItemEntry> items)
    {
        var label = DecisionRegister.LabelOf(outcome);
        var isSplit = items.Length > MostOnPage;
        yield return new RegisterPart(Addresses.DecisionsOf(outcome), outcome is null ? Texts.OtherDecisionsTitle : Texts.DecisionsWith(label), items)
        {
            Lead = outcome is null ? Texts.OtherDecisionsLead : "",
            More = isSplit ? Years(items, year => Addresses.DecisionsOf(outcome, year)) : [],
        };
        foreach (var year in items.GroupBy(DecisionRegister.YearOf).Where(_ => isSplit))
        {
            yield return new RegisterPart(Addresses.DecisionsOf(outcome, year.Key), Texts.DecisionsWithInYear(label, year.Key), [.. year])
            {
                IsWhole = true,
                Above = new Link(label, Addresses.DecisionsOf(outcome).Value),
            };
        }
    }

    private static ImmutableArray<CountedLink> Years(ImmutableArray<ItemEntry> items, Func<int, UrlPath> url) =>
        [.. items.CountBy(DecisionRegister.YearOf).Select(year => Link(DanishDates.Year(year.Key), url(year.Key), year.Value))];

    private static CountedLink Link(string text, UrlPath url, int count) => new(text, url.Value, DanishWords.Number(count));

    private static RegisterView Front(DecisionRegister register, SiteContext site)
    {
        var all = register.All;
        return new RegisterView(
            site.Frames.Frame(Addresses.Decisions, Texts.Decisions, Texts.DecisionsDescription)
                .WithFeed(Addresses.Decisions, Texts.AllDecisions) with
            { Script = site.Assets.DecisionsPageScript.Value },
            all.Length == 0
                ? DanishWords.Decisions(0)
                : Texts.FromTo(DanishWords.Decisions(all.Length), DecisionRegister.YearOf(all[^1]), DecisionRegister.YearOf(all[0])),
            Addresses.Decisions.Value,
            Counts.Value,
            all.Length == 0 ? [] : RegisterFacets.Of(register, Addresses.Decisions),
            register.NeverCameBack.Length == 0
                ? null
                : new CountedLink(Texts.NeverCameBack, Addresses.NeverCameBack.Value, DanishWords.Items(register.NeverCameBack.Length)),
            Treatments.ByMeeting(all.Take(Newest), Treatments.InRegister));
    }

    private static TreatmentListView List(RegisterPart part, DecisionRegister register, SiteContext site)
    {
        var shown = part.IsWhole ? part.Items : [.. part.Items.Take(MostOnPage)];
        var count = DanishWords.Decisions(part.Items.Length);
        var frame = site.Frames.Frame(
            part.Url, part.Title, $"{part.Title}: {count}.", [new Link(Texts.Decisions, Addresses.Decisions.Value), .. part.Above is { } above ? [above] : (Link[])[]]);
        return new TreatmentListView(
            frame.WithFeed(Addresses.Decisions, Texts.AllDecisions),
            shown.Length < part.Items.Length ? Texts.NewestOf(DanishWords.Number(shown.Length), count) : count,
            part.Lead,
            RegisterFacets.Of(register, part.Url),
            Treatments.ByMeeting(shown, Treatments.InRegister),
            part.MoreHeading,
            part.More);
    }
}
