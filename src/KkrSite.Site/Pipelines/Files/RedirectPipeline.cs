using System.Text;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Site.Hosting;
using KkrSite.Site.Output;
using KkrSite.Site.Rendering.Formatting;
using KkrSite.Site.Rendering.Pages;
using KkrSite.Theme.Pages;
using KkrSite.Theme.Parts.Inlines;
using Microsoft.AspNetCore.Components;

namespace KkrSite.Site.Pipelines.Files;

/// <summary>
/// Old addresses and other spellings of case numbers, as Netlify's _redirects file; and for each address that was taken down (410) a
/// page with date and reason.
/// </summary>
public sealed class RedirectPipeline(MeetingArchive archive, PageBuilder pages, SitePlan plan) : Pipeline
{
    private static readonly UrlPath Url = UrlPath.Parse("/_redirects");

    public override IEnumerable<SiteFile> Process()
    {
        yield return new RenderedFile(Url, output => Encoding.UTF8.GetBytes(FormatRules(), output)) { Listing = FileListing.Unlisted };
        foreach (var tombstone in archive.Content.Tombstones)
        {
            yield return new RenderedFile(
                TombstoneUrl.ForSite(tombstone.Address),
                output => pages.Render<TextPage>(BuildView(tombstone), output)
            )
            {
                Source = tombstone.Location,
                Listing = tombstone.Address.IsPage ? FileListing.Address : FileListing.Unlisted,
            };
        }
    }

    // The server applies the first rule that matches: single addresses come before patterns.
    private string FormatRules() =>
        string.Concat(BuildOldAddressRules().Concat(CaseRedirectBuilder.Build(archive.Cases)).Select(rule => $"{rule}\n"));

    private IEnumerable<RedirectRule> BuildOldAddressRules() =>
        OldAddressResolver
            .FromContent(archive.Content, plan.Addresses.ToHashSet())
            .ResolveAll(archive.Content.Ledger)
            .Select(old => old.ToRule());

    private TextPageView BuildView(Tombstone tombstone)
    {
        var date = MeetingDateFormatter.FormatLong(tombstone.Removed);
        var (title, body) = tombstone.Address.IsPage
            ? (PageTexts.Removed, PageTexts.RemovedBody(date, tombstone.Reason))
            : (PageTexts.RemovedFile, PageTexts.RemovedFileBody(date, tombstone.Reason));
        return new TextPageView(
            pages.BuildLayout(tombstone.Address, title, title) with
            {
                IsIndexed = false,
                HasAddress = false,
            },
            title,
            new MarkupString($"<p>{HtmlText.Encode(body)}</p>")
        );
    }
}
