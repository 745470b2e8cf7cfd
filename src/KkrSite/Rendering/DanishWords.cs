using System.Globalization;
using Humanizer;
using Humanizer.Configuration;
using Humanizer.Localisation.CollectionFormatters;
using KkrSite.Archive.Model;

namespace KkrSite.Rendering;

/// <summary>Counts, lists and sizes in Danish words. Humanizer has no Danish of its own here, so its list form is registered.</summary>
public static class DanishWords
{
    private static readonly CultureInfo Danish = CultureInfo.GetCultureInfo("da-DK");
    private static readonly ICollectionFormatter Lists = RegisterLists();

    /// <summary>1 møde, 5 møder, 1.200 møder; <paramref name="none"/> for nought.</summary>
    public static string Count(int count, string one, string many, string? none = null) => count switch
    {
        0 when none is not null => none,
        1 => "1 " + one,
        _ => Number(count) + " " + many,
    };

    /// <summary>12.345.</summary>
    public static string Number(int number) => number.ToString("N0", Danish);

    public static string Meetings(int count) => Count(count, "møde", "møder", "ingen møder endnu");

    public static string Items(int count) => Count(count, "punkt", "punkter", "ingen punkter endnu");

    public static string Decisions(int count) => Count(count, "beslutning", "beslutninger", "ingen beslutninger endnu");

    public static string Topics(int count) => Count(count, "emne", "emner", "ingen emner endnu");

    public static string Councils(int count) => Count(count, "råd", "råd");

    public static string Municipalities(int count) => Count(count, "kommune", "kommuner", "");

    public static string Abbreviations(int count) => Count(count, "forkortelse", "forkortelser", "ingen forkortelser endnu");

    public static string Cases(int count) => Count(count, "sag", "sager");

    /// <summary>a, b og c.</summary>
    public static string Join(IEnumerable<string> words) => Lists.Humanize(words);

    /// <summary>1,2 MB.</summary>
    public static string Size(long bytes) => bytes.Bytes().Humanize("0.#", Danish);

    /// <summary>The label of an outcome, capitalised.</summary>
    public static string Label(Outcome outcome)
    {
        var word = OutcomeWords.Of(outcome);
        return char.ToUpperInvariant(word[0]) + word[1..];
    }

    private static ICollectionFormatter RegisterLists()
    {
        Configurator.CollectionFormatters.Register("da", new DanishLists());
        return Configurator.CollectionFormatters.ResolveForCulture(Danish);
    }
}
