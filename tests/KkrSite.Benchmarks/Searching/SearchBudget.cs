namespace KkrSite.Benchmarks.Searching;

/// <summary>The maximum cost of a query for a reader, in thousands of bytes and in milliseconds.</summary>
internal sealed record SearchBudget(double First, double Further, double Warm)
{
    /// <summary>The maximum wait for a first query on a slow connection, in seconds.</summary>
    public const double ColdSeconds = 3;

    private const int ManyItems = 10_000;

    /// <summary>Smaller archives have the budget of 10,000 items, larger ones that of 100,000.</summary>
    public static SearchBudget For(int items) => items <= ManyItems ? new SearchBudget(100, 40, 100) : new SearchBudget(200, 80, 150);

    /// <summary>The aim, at most the budget; response time has no separate aim.</summary>
    public static SearchBudget AimFor(int items) =>
        For(items) is var budget && items <= ManyItems ? new SearchBudget(60, 25, budget.Warm) : budget;
}
