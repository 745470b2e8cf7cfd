using KkrSite.Archive.Linking;
using KkrSite.Tests.Search;

namespace KkrSite.Tests.Archive.Linking;

public class DanishOrderTests
{
    [Fact]
    public void The_Danish_letters_come_last_and_aa_is_å_on_any_machine()
    {
        using var machine = new TurkishMachine();
        new[] { "Aarhus", "Ældre", "Zoo", "Østjylland", "Borger", "Ål", "Ankomst", "abe", "Åben" }
            .Order(DanishOrder.Instance)
            .ShouldBe(["abe", "Ankomst", "Borger", "Zoo", "Ældre", "Østjylland", "Åben", "Ål", "Aarhus"]);
    }

    [Fact]
    public void Different_texts_are_never_equal()
    {
        DanishOrder.Instance.Compare("re\u0301sume", "r\u00e9sume").ShouldNotBe(0);
        DanishOrder.Instance.Compare("emne", "emne").ShouldBe(0);
        DanishOrder.Instance.Compare(null, "").ShouldBeLessThan(0);
    }
}
