using KkrSite.Archive.Model;

namespace KkrSite.Archive.Tests.Model;

public sealed class MeetingSlugTests
{
    [Theory]
    [InlineData("2024-11-19", 1)]
    [InlineData("2025-09", 1)]
    [InlineData("2025-10-27-2", 2)]
    [InlineData("2025-10-27-9", 9)]
    public void A_slug_is_read_and_written_in_the_same_form(string text, int number)
    {
        MeetingSlug.TryParse(text, out var slug).ShouldBeTrue();

        (slug.Number, slug.ToString()).ShouldBe((number, text));
    }

    [Theory]
    [InlineData("2025-10-27-1")]
    [InlineData("2025-10-27-0")]
    [InlineData("2025-10-27-10")]
    [InlineData("2025-09-2")]
    [InlineData("2025-10-27-ekstra")]
    [InlineData("2025-13-01-2")]
    [InlineData("")]
    [InlineData(null)]
    public void Other_names_are_no_slugs(string? text) => MeetingSlug.TryParse(text, out _).ShouldBeFalse();
}
