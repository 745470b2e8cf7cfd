using KkrSite.Danish;
using KkrSite.Site.Rendering.Views;

namespace KkrSite.Site.Tests.Rendering.Views;

public class CountedListBuilderTests
{
    [Theory]
    [InlineData(1, "1 sag")]
    [InlineData(999, "999 sager")]
    [InlineData(1200, "1.200 sager")]
    public void A_counted_list_has_its_entries_and_their_grouped_number(int length, string count)
    {
        var list = CountedListBuilder.Build(Enumerable.Range(0, length), CountedNouns.Case);

        list.Entries.Length.ShouldBe(length);
        list.Count.ShouldBe(count);
        list.IsEmpty.ShouldBeFalse();
    }
}
