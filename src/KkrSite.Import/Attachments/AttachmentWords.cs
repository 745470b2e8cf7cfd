using System.Collections.Immutable;
using KkrSite.Archive.Model;

namespace KkrSite.Import.Attachments;

/// <summary>The words by which an attachment's title and a file's name are compared: spelled as in addresses, without what names no matter.</summary>
internal static class AttachmentWords
{
    private static readonly ImmutableHashSet<string> Empty =
        ["bilag", "vedr", "vedroerende", "om", "til", "og", "af", "for", "i", "paa", "fra", "den", "det", "de", "the", "pdf", "docx", "kopi", "final", "endelig", "version", "v1", "v2", "nr"];

    public static ImmutableArray<string> Of(string text) =>
        [.. Slug.Of(text, int.MaxValue).Split('-', StringSplitOptions.RemoveEmptyEntries).Where(word => !Empty.Contains(word)).Distinct()];

    /// <summary>How much both name the same, from 0 to 1: twice the words in common by the words of both; one word alone may be chance.</summary>
    public static double Likeness(ImmutableArray<string> file, ImmutableArray<string> title)
    {
        var common = Common(file, title);
        return common == 0 || (common == 1 && file.Length + title.Length > 2) ? 0 : 2.0 * common / (file.Length + title.Length);
    }

    /// <summary>One of them says nothing that the other does not say too, and enough to be no chance.</summary>
    public static bool Contains(ImmutableArray<string> file, ImmutableArray<string> title)
    {
        var fewest = Math.Min(file.Length, title.Length);
        return fewest > 0 && Common(file, title) == fewest && (fewest > 1 || file.Intersect(title).Any(word => word.Length >= 8));
    }

    // Programs cut long file names: the last word may be the beginning of one of the title.
    private static int Common(ImmutableArray<string> file, ImmutableArray<string> title) =>
        file.Count(word => title.Contains(word) || (word == file[^1] && word.Length >= 4 && title.Any(other => other.StartsWith(word, StringComparison.Ordinal))));
}
