using KkrSite.Archive.Model;

namespace KkrSite.Archive.Linking.Decisions;

/// <summary>What one clause says.</summary>
/// <param name="Outcome">Null where the clause decides something, but not clearly what.</param>
/// <param name="OnRecommendation">Whether it is said of the recommendation as a whole.</param>
internal sealed record Verdict(Outcome? Outcome, bool OnRecommendation, bool IsContrast);
