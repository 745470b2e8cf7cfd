using KkrSite.Archive.Model;

namespace KkrSite.Site.Rendering.Formatting;

/// <summary>The outcomes as pages and feeds show them: their names, capitalised.</summary>
public static class OutcomeLabels
{
    public static string Format(Outcome outcome)
    {
        var name = OutcomeNames.For(outcome);
        return char.ToUpperInvariant(name[0]) + name[1..];
    }
}
