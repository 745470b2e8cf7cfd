using System.Collections.Immutable;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Model;

namespace KkrSite.Site.Checks.Findings;

/// <summary>Reports every finding that no editor has accepted, and every acceptance without a finding.</summary>
public static class FindingReporter
{
    public static ImmutableArray<AcceptedFinding> Report(
        ImmutableArray<Finding> findings,
        ImmutableArray<ContentFileText> files,
        DiagnosticBag diagnostics
    )
    {
        var acceptances = files.SelectMany(file => file.Acceptances).ToList();
        var byMark = acceptances.ToLookup(acceptance => (acceptance.Code.Id, acceptance.Finding));
        var unaccepted = new List<(string Code, string Path, string Mark)>();
        var used = new HashSet<FindingAcceptance>();
        var accepted = ImmutableArray.CreateBuilder<AcceptedFinding>();
        var ordinals = new Dictionary<(string Path, string Code, string Subject), int>();
        foreach (var finding in findings)
        {
            var key = (finding.Location.Path, finding.Code.Id, finding.Subject);
            var ordinal = ordinals[key] = ordinals.GetValueOrDefault(key, -1) + 1;
            var mark = FindingMark.Create(finding.Code, finding.Subject, ordinal);
            var diagnostic = Diagnostic.Create(finding.Code, finding.Location, [.. finding.Facts, mark]);
            var acceptance = byMark[(finding.Code.Id, mark)].FirstOrDefault(candidate =>
                Covers(candidate.Location.Path, finding.Location.Path)
            );
            if (acceptance is null)
            {
                diagnostics.Add(finding.Code, finding.Location, [.. finding.Facts, mark]);
                unaccepted.Add((finding.Code.Id, finding.Location.Path, mark));
            }
            else
            {
                used.Add(acceptance);
                accepted.Add(new AcceptedFinding(diagnostic, acceptance));
            }
        }

        foreach (var acceptance in acceptances.Where(acceptance => !used.Contains(acceptance)))
        {
            // If the words around an accepted finding have changed, its mark has too, and an editor has to look at it again.
            var candidates = unaccepted
                .Where(finding => finding.Code == acceptance.Code.Id && Covers(acceptance.Location.Path, finding.Path))
                .ToList();
            diagnostics.Add(
                DiagnosticCodes.UnusedAcceptance,
                acceptance.Location,
                acceptance.Code.Id,
                acceptance.Finding,
                candidates is [var only] ? $" Mente du '{only.Mark}'?" : ""
            );
        }

        return accepted.ToImmutable();
    }

    // A finding is accepted in its own file; for a file without front matter, in the file that publishes it.
    private static bool Covers(string accepting, string found)
    {
        if (accepting == found)
        {
            return true;
        }

        var folder = accepting[..(accepting.LastIndexOf('/') + 1)];
        return accepting.EndsWith("/site.yml", StringComparison.Ordinal)
            ? found.StartsWith(folder, StringComparison.Ordinal)
                && !found.AsSpan(folder.Length).Contains('/')
                && !found.EndsWith(".md", StringComparison.Ordinal)
            : found.StartsWith(folder + "bilag/", StringComparison.Ordinal);
    }
}
