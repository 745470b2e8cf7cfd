using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Model;
using KkrSite.Danish;

namespace KkrSite.Commands;

/// <summary>The Danish texts of import: its options and its usage errors.</summary>
internal static class ImportCommandTexts
{
    public const string Files = "Filerne, der skal importeres: Word (.docx), PDF (.pdf) eller ren tekst (.txt).";
    public const string Attachment = "En fil, der er et bilag, også hvis den ligner en dagsorden; kan gentages.";
    public const string Council = "Rådet, hvis dokumentet ikke siger det: midtjylland.";
    public const string Date = "Mødets dato, hvis dokumentet ikke siger den: 2024-11-19 eller 2025-09.";
    public const string DryRun = "Vis, hvad der ville ske, uden at skrive noget.";
    public const string Overwrite = "Erstat tekst, der er ændret siden sidst.";
    public const string Json = "Skriv resultatet som JSON og intet andet.";

    public static string InvalidCouncil(string council) =>
        $"'{council}' er ikke et råds navn i adresser: små bogstaver uden æ, ø og å."
        + SpellingSuggester.Suggest(council, WellKnownCouncils.All.Select(known => known.Id.Slug));

    public static string LeftOut(IReadOnlyCollection<string> files) =>
        $"{DanishCounts.Format(files.Count, CountedNouns.File)} er udeladt, og intet er skrevet af dem: "
        + $"{DanishListFormatter.Format(files)}.";

    public static string FileNotFound(string path) => $"filen '{path}' findes ikke.";

    public static string NoMatchingFiles(string pattern) => $"ingen fil passer på '{pattern}'.";

    public static string PathIsFolder(string path) =>
        $"'{path}' er en mappe. Skriv {path.TrimEnd('/', '\\')}/* for at tage alle filer i den.";
}
