namespace KkrSite.Benchmarks.Running;

/// <summary>The names of what is measured, by which the table of ratios finds it.</summary>
internal static class Works
{
    public const string Build = "KkrSite: whole build";
    public const string Index = "KkrSite: search index";
    public const string Hugo = "Hugo: pages, lists, taxonomies, RSS";
    public const string Pagefind = "Pagefind: index of Hugo's pages";
    public const string Lunr = "lunr.js: index";
    public const string LunrWritten = "lunr.js: index, written as JSON";

    /// <summary>The size of the archive that the repository itself holds.</summary>
    public const string FiveMeetings = "the five meetings";

    public static string Items(int items) => items.ToString("#,0", System.Globalization.CultureInfo.InvariantCulture) + " items";
}
