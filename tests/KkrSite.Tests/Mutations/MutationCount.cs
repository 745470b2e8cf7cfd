using System.Globalization;

namespace KkrSite.Tests.Mutations;

/// <summary>
/// How many inputs a run tries, and which. <c>KKRSITE_MUTATIONS=10</c> tries ten times as many,
/// <c>KKRSITE_MUTATIONS_FROM=100000</c> others, <c>KKRSITE_MUTATION=4711</c> only that one.
/// </summary>
internal static class MutationCount
{
    public static IReadOnlyList<int> Seeds(int usual)
    {
        if (Number("KKRSITE_MUTATION") is { } only)
        {
            return [only];
        }

        return [.. Enumerable.Range(Number("KKRSITE_MUTATIONS_FROM") ?? 1, usual * (Number("KKRSITE_MUTATIONS") ?? 1))];
    }

    private static int? Number(string variable) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out var number) ? number : null;
}
