namespace KkrSite.Import.Tests.Comparisons;

/// <summary>Shows where two texts differ, so that a failure names the word.</summary>
internal static class TextDifference
{
    public static IEnumerable<string> Describe(string what, string expected, string actual)
    {
        if (expected != actual)
        {
            var same = expected.Zip(actual).TakeWhile(pair => pair.First == pair.Second).Count();
            var from = Math.Max(0, same - 40);
            yield return $"{what}: …{expected[from..Math.Min(expected.Length, same + 50)]}…"
                + $" ≠ …{actual[from..Math.Min(actual.Length, same + 50)]}…";
        }
    }
}
