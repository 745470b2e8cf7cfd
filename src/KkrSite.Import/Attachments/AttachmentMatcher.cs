using System.Collections.Immutable;
using KkrSite.Import.Results;

namespace KkrSite.Import.Attachments;

/// <summary>
/// Finds which of a document's attachments each file is: by the words of its name or, where it has none, by the item and the
/// position in it. A file that could be two of them is neither: a wrong attachment is worse than a missing one.
/// </summary>
public sealed class AttachmentMatcher
{
    private const double MinSimilarity = 0.8;
    private const double MinMargin = 0.15;
    private const double ContainedBonus = 0.2;

    private readonly ImmutableArray<Candidate> candidates;

    /// <param name="items">Items of one or several documents.</param>
    public AttachmentMatcher(IEnumerable<RecognisedItem> items) =>
        candidates = [
            .. items
                .Where(item => !item.IsClosed)
                .SelectMany(item =>
                    item.Attachments.Select(
                        (attachment, i) =>
                            new Candidate(
                                new AttachmentTitle(item.Number, i + 1, attachment.Title),
                                AttachmentReference.Parse(attachment.Title)
                            )
                    )
                ),
        ];

    /// <summary>In the order of the files; each attachment is matched at most once, unless several items name the same one.</summary>
    public ImmutableArray<AttachmentMatch> Match(IEnumerable<AttachmentFile> files)
    {
        var allFiles = files.ToList();
        var openFiles = allFiles.ConvertAll(file => (File: file, Name: AttachmentReference.Parse(file.Name)));
        var titles = new Dictionary<AttachmentFile, ImmutableArray<AttachmentTitle>>();
        var openCandidates = candidates.ToList();

        // The most certain first: their attachments are then no candidates for the other files.
        while (
            openFiles
                .Select(file => (File: file, Best: FindBest(file.Name, openCandidates)))
                .Where(pair => pair.Best.Length > 0)
                .ToList() is { Count: > 0 } pairs
        )
        {
            var (file, best) = pairs.MaxBy(pair => ComputeWeight(pair.File.Name, pair.Best[0]));
            var weight = ComputeWeight(file.Name, best[0]);
            var hasRival = openFiles.Exists(other =>
                other.File != file.File && weight - ComputeWeight(other.Name, best[0]) < MinMargin
            );
            if (!hasRival)
            {
                titles[file.File] = [.. best.Select(candidate => candidate.Title)];
            }

            openCandidates.RemoveAll(best.Contains);
            openFiles.Remove(file);
        }

        return [.. allFiles.Select(file => new AttachmentMatch(file, titles.GetValueOrDefault(file, [])))];
    }

    private static ImmutableArray<Candidate> FindBest(AttachmentReference name, List<Candidate> openCandidates)
    {
        var weighted = openCandidates.Select(candidate => (Candidate: candidate, Weight: ComputeWeight(name, candidate)))
            .Where(pair => pair.Weight > 0)
            .OrderByDescending(pair => pair.Weight)
            .ToList();
        if (weighted.Count == 0)
        {
            return [];
        }

        // All items that name the same attachment get its file.
        var best = weighted[0].Candidate;
        var same = weighted
            .Where(pair =>
                pair.Candidate.Title.Title == best.Title.Title && (name.Item is null || pair.Candidate.Title.Item == best.Title.Item)
            )
            .ToList();
        var next = weighted.Except(same).Select(pair => pair.Weight).FirstOrDefault();
        return weighted[0].Weight - next >= MinMargin ? [.. same.Select(pair => pair.Candidate)] : [];
    }

    // How certain it is that the file is the attachment; 0 where it is not.
    private static double ComputeWeight(AttachmentReference name, Candidate candidate)
    {
        if (name.Item is { } item && item != candidate.Title.Item)
        {
            return 0;
        }

        if (name.Position is { } position && candidate.Name.Position is { } other && position != other)
        {
            return 0;
        }

        var isSamePosition =
            name.Position is { } number
            && (
                candidate.Name.Position == number
                || (candidate.Name.Position is null && name.Item is not null && candidate.Title.Position == number)
            );
        if (name.Words.IsEmpty)
        {
            return isSamePosition ? 1 : 0;
        }

        var similarity = name.ComputeSimilarity(candidate.Name);
        var isContained = name.ContainsOrIsContainedIn(candidate.Name);
        return similarity >= MinSimilarity || isContained
            ? similarity + (isSamePosition ? 1 : 0) + (isContained ? ContainedBonus : 0)
            : 0;
    }

    private sealed record Candidate(AttachmentTitle Title, AttachmentReference Name);
}
