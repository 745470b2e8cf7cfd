using System.Globalization;

namespace KkrSite.Tests.Mutations;

/// <summary>
/// The seeds of the inputs that a run tries. <c>KKRSITE_MUTATIONS=10</c> tries ten times as many,
/// <c>KKRSITE_MUTATIONS_FROM=100000</c> others, <c>KKRSITE_MUTATION=4711</c> only that one.
/// </summary>
internal static class MutationSeeds
{
    public static IReadOnlyList<int> Select(int usual)
    {
        if (ReadNumber("KKRSITE_MUTATION") is { } only)
        {
            return [only];
        }

        return [.. Enumerable.Range(ReadNumber("KKRSITE_MUTATIONS_FROM") ?? 1, usual * (ReadNumber("KKRSITE_MUTATIONS") ?? 1))];
    }

    private static int? ReadNumber(string variable) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out var number) ? number : null;
}
