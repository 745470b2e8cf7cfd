using System.Text;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Site.Output;
using KkrSite.Site.Rendering.Links;
using NodaTime;

namespace KkrSite.Site.Pipelines.Files;

/// <summary>
/// security.txt (RFC 9116), which says whom to tell of a fault that endangers the site or the people in it. It must say when it expires:
/// a year after the archive was last updated.
/// </summary>
public sealed class SecurityContactPipeline(MeetingArchive archive, BaseAddress address) : Pipeline
{
    private static readonly UrlPath Url = UrlPath.Parse("/.well-known/security.txt");
    private static readonly Period Validity = Period.FromYears(1);

    public override IEnumerable<SiteFile> Process()
    {
        if (archive.Content.Site is { Contact: { } contact, Updated: { } updated } && FormatContact(contact) is { } contactAddress)
        {
            yield return new RenderedFile(Url, output => Encoding.UTF8.GetBytes(Format(contactAddress, updated), output))
            {
                Listing = FileListing.Unlisted,
            };
        }
    }

    private string Format(string contact, LocalDate updated) =>
        $"Contact: {contact}\n"
        + $"Expires: {updated.Plus(Validity):uuuu-MM-dd}T00:00:00Z\n"
        + "Preferred-Languages: da, en\n"
        + $"Canonical: {address.Absolute(Url)}\n";

    // Null for a contact that is neither a mail address nor a web address.
    private static string? FormatContact(string contact) =>
        contact.StartsWith("https://", StringComparison.Ordinal) ? contact
        : contact.Contains('@', StringComparison.Ordinal) && !contact.Any(char.IsWhiteSpace) ? "mailto:" + contact
        : null;
}
