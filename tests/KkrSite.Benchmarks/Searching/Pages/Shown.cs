namespace KkrSite.Benchmarks.Searching.Pages;

/// <summary>The results that a page shows.</summary>
/// <param name="Milliseconds">From asking to the frame that they are painted in.</param>
internal sealed record Shown(double Milliseconds, int Results)
{
    /// <param name="answer">What the script in the page gives: both numbers.</param>
    public static async Task<Shown> FromAsync(Task<double[]> answer) => await answer is [var milliseconds, var results]
        ? new Shown(milliseconds, (int)results)
        : throw new InvalidOperationException("The page's script gave something else.");
}
