using System.Globalization;
using Humanizer;

namespace KkrSite.Danish;

/// <summary>Joins texts as a Danish sentence lists them.</summary>
public static class DanishListFormatter
{
    private static readonly ICollectionFormatter Lists = Register();

    /// <summary>a, b og c.</summary>
    public static string Format(IEnumerable<string> texts) => Lists.Humanize(texts);

    // Humanizer registers its Danish list format under "dk", which is not the code of a language.
    private static ICollectionFormatter Register()
    {
        Configurator.CollectionFormatters.Register("da", _ =>
            Configurator.CollectionFormatters.ResolveForCulture(CultureInfo.GetCultureInfo("dk"))
        );
        return Configurator.CollectionFormatters.ResolveForCulture(DanishNumbers.Culture);
    }
}
