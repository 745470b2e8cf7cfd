using System.Text;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Hosting;
using KkrSite.Redirecting;
using KkrSite.Rendering;
using KkrSite.Theme.Pages;
using Microsoft.AspNetCore.Components;

namespace KkrSite.Pipelines;

/// <summary>
/// Old addresses and the ways in which people write a case's number, as Netlify's _redirects file; and a page that says when and why
/// for each address that was taken down (410).
/// </summary>
public sealed class Redirects : Pipeline
{
    private static readonly UrlPath Url = UrlPath.Parse("/_redirects");

    public override IEnumerable<PlannedFile> Process(SiteContext site)
    {
        yield return new PlannedFile(Url, () => Encoding.UTF8.GetBytes(Write(site)), Listing: FileListing.Machinery);
        foreach (var tombstone in site.Archive.Content.Tombstones)
        {
            yield return new PlannedFile(
                TombstoneFile.Planned(tombstone.Address),
                () => site.Pages.Render<Theme.Pages.PlainPage>(View(tombstone, site)),
                tombstone.Location,
                tombstone.Address.IsPage ? FileListing.Address : FileListing.Machinery);
        }
    }

    // The first rule that fits is the one: single addresses come before forms.
    private static string Write(SiteContext site)
    {
        var text = new StringBuilder();
        foreach (var rule in OldAddressRules(site).Concat(CaseAddressRules.Of(site.Archive.Cases)))
        {
            text.Append(rule).Append('\n');
        }

        return text.ToString();
    }

    // What was taken down is 410 even where a page stands that says so; what has moved is 301.
    private static IEnumerable<RedirectRule> OldAddressRules(SiteContext site)
    {
        var content = site.Archive.Content;
        var published = site.Planned.Select(file => file.Url).ToHashSet();
        return OldAddresses.Of(content, published).All(content.Ledger)
            .Select(old => old.IsGone ? new RedirectRule(old.From.Value, old.To.Value, 410, IsForced: true) : new RedirectRule(old.From.Value, old.To.Value));
    }

    private static PlainPageView View(Tombstone tombstone, SiteContext site)
    {
        var date = DanishDates.Long(tombstone.Removed);
        var (title, body) = tombstone.Address.IsPage
            ? (Texts.Removed, Texts.RemovedBody(date, tombstone.Reason))
            : (Texts.RemovedFile, Texts.RemovedFileBody(date, tombstone.Reason));
        return new PlainPageView(
            site.Frames.Frame(tombstone.Address, title, title) with { IsIndexed = false, HasAddress = false },
            title,
            new MarkupString($"<p>{EncodeText.Of(body)}</p>"));
    }
}
