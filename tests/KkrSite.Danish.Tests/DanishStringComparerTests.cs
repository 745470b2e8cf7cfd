using KkrSite.TestTools;

namespace KkrSite.Danish.Tests;

public class DanishStringComparerTests
{
    [Fact]
    public void Danish_letters_sort_last_and_aa_sorts_as_aring_in_any_culture()
    {
        using var machine = new TurkishCultureScope();
        new[] { "Aarhus", "Ældre", "Zoo", "Østjylland", "Borger", "Ål", "Ankomst", "abe", "Åben" }
            .Order(DanishStringComparer.Instance)
            .ShouldBe(["abe", "Ankomst", "Borger", "Zoo", "Ældre", "Østjylland", "Åben", "Ål", "Aarhus"]);
    }

    [Fact]
    public void Different_texts_never_compare_as_equal()
    {
        DanishStringComparer.Instance.Compare("re\u0301sume", "r\u00e9sume").ShouldNotBe(0);
        DanishStringComparer.Instance.Compare("emne", "emne").ShouldBe(0);
        DanishStringComparer.Instance.Compare(null, "").ShouldBeLessThan(0);
    }
}
