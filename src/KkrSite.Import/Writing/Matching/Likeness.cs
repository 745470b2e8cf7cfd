using System.Text;

namespace KkrSite.Import.Writing.Matching;

/// <summary>How much two texts say the same, by their words.</summary>
internal static class Likeness
{
    /// <summary>The same letters and digits, whatever stands between them.</summary>
    public static bool IsSame(string a, string b) => Bare(a) == Bare(b);

    public static string Bare(string text) =>
        string.Concat(text.Normalize(NormalizationForm.FormC).Where(char.IsLetterOrDigit)).ToLowerInvariant();

    /// <summary>Twice the words in common by the words of both (Dice), from 0 to 1; two empty texts have nothing in common.</summary>
    public static double Of(string a, string b)
    {
        var (left, right) = (Words(a), Words(b));
        return left.Count + right.Count == 0 ? 0 : 2.0 * left.Count(right.Contains) / (left.Count + right.Count);
    }

    private static HashSet<string> Words(string text) =>
        [.. Results.Words.In(text).Select(Bare).Where(word => word.Length > 2)];
}
