using KkrSite.Benchmarks.Processes;

namespace KkrSite.Benchmarks.Contenders;

/// <summary>A measured program: a name and a command line, also for a peer.</summary>
public sealed record Contender(string Work, string Size, ProgramCall Command)
{
    /// <summary>The folder that the run writes; deleted before each run, so that every run does all of its work.</summary>
    public string? OutputFolder { get; init; }

    /// <summary>The reason if it cannot run on this machine, otherwise null.</summary>
    public string? MissingReason { get; init; }
}

/// <summary>The names of the measured work, by which the table of ratios finds the measurements.</summary>
internal static class WorkNames
{
    public const string Build = "KkrSite: whole build";
    public const string Index = "KkrSite: search index";
    public const string Hugo = "Hugo: pages, lists, taxonomies, RSS";
    public const string Pagefind = "Pagefind: index of Hugo's pages";
    public const string Lunr = "lunr.js: index";
    public const string LunrWritten = "lunr.js: index, written as JSON";

    /// <summary>The size of the repository's own archive.</summary>
    public const string FiveMeetings = "the five meetings";

    public static string FormatItems(int items) => items.ToString("#,0", System.Globalization.CultureInfo.InvariantCulture) + " items";
}
