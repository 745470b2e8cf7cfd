using System.Text;
using KkrSite.Archive.Diagnostics;
using KkrSite.Site.Output;
using KkrSite.TestTools;

namespace KkrSite.Site.Tests.Hosting;

public sealed class SecurityContactTests
{
    [Fact]
    public void The_site_says_whom_to_tell_of_a_security_fault_for_a_year() =>
        Build("titel: A\nadresse: https://arkiv.dk/\nkontakt: post@arkiv.dk\nopdateret: 2024-02-29")
            .ShouldBe(
                "Contact: mailto:post@arkiv.dk\nExpires: 2025-02-28T00:00:00Z\nPreferred-Languages: da, en\n"
                    + "Canonical: https://arkiv.dk/.well-known/security.txt\n"
            );

    [Theory]
    [InlineData("titel: A\nadresse: https://arkiv.dk/\nopdateret: 2024-03-09")]
    [InlineData("titel: A\nadresse: https://arkiv.dk/\nkontakt: post@arkiv.dk")]
    [InlineData("titel: A\nadresse: https://arkiv.dk/\nkontakt: Ring til os\nopdateret: 2024-03-09")]
    public void A_site_without_a_contact_or_a_date_has_no_such_file(string settings) => Build(settings).ShouldBeNull();

    private static string? Build(string settings)
    {
        var store = new MemoryStore();
        SiteBuilder.Build(new ContentFolder().With("site.yml", settings).ToInputFolder(), store, new DiagnosticBag());
        return store.Files.TryGetValue(".well-known/security.txt", out var file) ? Encoding.UTF8.GetString(file.Span) : null;
    }
}
