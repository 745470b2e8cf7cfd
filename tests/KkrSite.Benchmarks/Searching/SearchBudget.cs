namespace KkrSite.Benchmarks.Searching;

/// <summary>What a query may cost a reader, in thousands of bytes and in milliseconds.</summary>
internal sealed record SearchBudget(double First, double Further, double Warm)
{
    private const int ManyItems = 10_000;

    /// <summary>Smaller archives have the budget of 10,000 items, larger ones that of 100,000.</summary>
    public static SearchBudget Of(int items) => items <= ManyItems ? new SearchBudget(100, 40, 100) : new SearchBudget(200, 80, 150);

    /// <summary>What is aimed at; the time of the answer has no aim of its own.</summary>
    public static SearchBudget AimOf(int items) => Of(items) is var budget && items <= ManyItems ? new SearchBudget(60, 25, budget.Warm) : budget;
}
