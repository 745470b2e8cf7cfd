using System.Collections.Immutable;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Model;

namespace KkrSite.Checks.Findings;

/// <summary>Tells of every finding but those that an editor has accepted, and of every acceptance that no finding answers to.</summary>
public static class AcceptFindings
{
    public static ImmutableArray<AcceptedFinding> Accept(ImmutableArray<Finding> findings, ImmutableArray<FileText> files, DiagnosticBag diagnostics)
    {
        var all = files.SelectMany(file => file.Accepted).ToList();
        var byMark = all.ToLookup(acceptance => (acceptance.Code.Id, acceptance.Finding));
        var open = new List<(string Code, string Path, string Mark)>();
        var answered = new HashSet<Acceptance>();
        var accepted = ImmutableArray.CreateBuilder<AcceptedFinding>();
        var ordinals = new Dictionary<(string Path, string Code, string Subject), int>();
        foreach (var finding in findings)
        {
            var key = (finding.Location.Path, finding.Code.Id, finding.Subject);
            var ordinal = ordinals[key] = ordinals.GetValueOrDefault(key, -1) + 1;
            var mark = FindingMark.Of(finding.Code, finding.Subject, ordinal);
            var diagnostic = Diagnostic.Create(finding.Code, finding.Location, [.. finding.Facts, mark]);
            var acceptance = byMark[(finding.Code.Id, mark)].FirstOrDefault(each => Covers(each.Location.Path, finding.Location.Path));
            if (acceptance is null)
            {
                diagnostics.Add(finding.Code, finding.Location, [.. finding.Facts, mark]);
                open.Add((finding.Code.Id, finding.Location.Path, mark));
            }
            else
            {
                answered.Add(acceptance);
                accepted.Add(new AcceptedFinding(diagnostic, acceptance));
            }
        }

        foreach (var acceptance in all.Where(acceptance => !answered.Contains(acceptance)))
        {
            // Where the words around it have changed, it is this one, and has to be looked at again.
            var now = open.Where(each => each.Code == acceptance.Code.Id && Covers(acceptance.Location.Path, each.Path)).ToList();
            diagnostics.Add(
                DiagnosticCodes.UnusedAcceptance, acceptance.Location, acceptance.Code.Id, acceptance.Finding,
                now is [var only] ? FindingTexts.DidYouMean(only.Mark) : "");
        }

        return accepted.ToImmutable();
    }

    // A finding is accepted where it stands. What has no front matter is answered for by the file that publishes it.
    private static bool Covers(string accepting, string found)
    {
        if (accepting == found)
        {
            return true;
        }

        var folder = accepting[..(accepting.LastIndexOf('/') + 1)];
        return accepting.EndsWith("/site.yml", StringComparison.Ordinal)
            ? found.StartsWith(folder, StringComparison.Ordinal) && !found.AsSpan(folder.Length).Contains('/') && !found.EndsWith(".md", StringComparison.Ordinal)
            : found.StartsWith(folder + "bilag/", StringComparison.Ordinal);
    }
}
