using System.Text;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Rendering;
using KkrSite.Theme.Pages;
using Microsoft.AspNetCore.Components;

namespace KkrSite.Pipelines;

/// <summary>
/// Old addresses and the short forms of case numbers, as Netlify's _redirects file; and a page that says when and why for
/// each address that was taken down (410).
/// </summary>
public sealed class Redirects : Pipeline
{
    private static readonly UrlPath Url = UrlPath.Parse("/_redirects");

    public override IEnumerable<PlannedFile> Process(SiteContext site)
    {
        yield return new PlannedFile(Url, () => Encoding.UTF8.GetBytes(Write(site)), Listing: FileListing.Machinery);
        foreach (var tombstone in site.Archive.Content.Tombstones.Where(tombstone => tombstone.Address.IsPage))
        {
            yield return new PlannedFile(
                tombstone.Address, () => site.Pages.Render<Theme.Pages.PlainPage>(View(tombstone, site)), Listing: FileListing.Address);
        }
    }

    private static string Write(SiteContext site)
    {
        var text = new StringBuilder();
        foreach (var redirect in site.Archive.Content.Redirects)
        {
            Line(text, redirect.From.Value, redirect.To.Value, "301");
        }

        foreach (var tombstone in site.Archive.Content.Tombstones)
        {
            // The exclamation mark: the answer is 410 although a page stands there.
            Line(text, tombstone.Address.Value, tombstone.Address.IsPage ? tombstone.Address.Value + "index.html" : "/404.html", "410!");
        }

        foreach (var number in site.Archive.Cases.Select(entry => entry.Number))
        {
            var page = Addresses.Case(number).Value;
            Line(text, $"/{number}", page, "301");
            Line(text, $"/{number.Slug}", page, "301");
            Line(text, $"/sag/{number.ToString()[4..]}", page, "301");
            Line(text, $"/sager/{number}", page, "301");
        }

        return text.ToString();
    }

    private static void Line(StringBuilder text, string from, string to, string status) =>
        text.Append(from).Append(' ').Append(to).Append(' ').Append(status).Append('\n');

    private static PlainPageView View(Tombstone tombstone, SiteContext site)
    {
        var body = EncodeText.Of(Texts.RemovedBody(DanishDates.Long(tombstone.Removed), tombstone.Reason));
        return new PlainPageView(
            site.Frames.Frame(tombstone.Address, Texts.Removed, Texts.Removed) with { IsIndexed = false },
            Texts.Removed,
            new MarkupString($"<p>{body}</p>"));
    }
}
