using System.Collections.Immutable;
using KkrSite.Archive.Diagnostics;
using KkrSite.Checks;

namespace KkrSite.ExternalLinks;

/// <summary>Tells of the addresses that did not answer as they should, at every place that names them.</summary>
public static class TellExternalLinks
{
    public static void Tell(ImmutableArray<LinkAnswer> answers, DiagnosticBag diagnostics)
    {
        if (IsOffline(answers))
        {
            diagnostics.Add(
                DiagnosticCodes.NoNetwork, answers[0].Link.Places[0], answers.Select(answer => answer.Link.Url.Authority).Distinct().Count());
            return;
        }

        foreach (var answer in answers.Where(answer => answer.State != LinkState.Answered))
        {
            var code = answer.State == LinkState.Dead ? DiagnosticCodes.DeadLink : DiagnosticCodes.LinkWithoutAnswer;
            foreach (var place in answer.Link.Places)
            {
                diagnostics.Add(code, place, answer.Link.Url.AbsoluteUri, answer.Reason);
            }
        }
    }

    /// <summary>How many of each kind, in Danish; kinds that there are none of are left out, and all of them without a network.</summary>
    public static IEnumerable<(string Words, int Count)> Table(ImmutableArray<LinkAnswer> answers) => IsOffline(answers)
        ? []
        : answers.GroupBy(answer => answer.State).OrderBy(group => group.Key).Select(group => (FindingTexts.NameOf(group.Key), group.Count()));

    // A machine without a network finds no website at all; without a resolver it may even be told that none has such a name.
    private static bool IsOffline(ImmutableArray<LinkAnswer> answers) =>
        answers.Length > 0 && answers.All(answer => answer.State == LinkState.Unreachable || answer.Reason == FindingTexts.NoWebsite)
        && (answers.Any(answer => answer.State == LinkState.Unreachable) || answers.Select(answer => answer.Link.Url.Authority).Distinct().Count() > 1);
}
