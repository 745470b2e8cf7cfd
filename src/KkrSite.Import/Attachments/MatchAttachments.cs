using System.Collections.Immutable;
using KkrSite.Import.Results;

namespace KkrSite.Import.Attachments;

/// <summary>
/// Finds out which of a document's attachments each file is: by its words or, where its name has none, by the item and the
/// number that it says. A file that could be two of them is none: a wrong attachment is worse than a missing one.
/// </summary>
public sealed class MatchAttachments
{
    private const double Alike = 0.8;
    private const double Margin = 0.15;

    private readonly ImmutableArray<Candidate> candidates;

    /// <param name="items">Items of one or several documents.</param>
    public MatchAttachments(IEnumerable<RecognisedItem> items) => candidates =
    [
        .. items.Where(item => !item.IsClosed).SelectMany(item => item.Attachments.Select((attachment, i) =>
            new Candidate(new AttachmentTitle(item.Number, i + 1, attachment.Title), AttachmentFileName.Read(attachment.Title)))),
    ];

    /// <summary>In the order of the files; each attachment is found at most once, unless several items name it alike.</summary>
    public ImmutableArray<PlacedAttachment> Match(IEnumerable<AttachmentFile> files)
    {
        var all = files.ToList();
        var open = all.ConvertAll(file => (File: file, Name: AttachmentFileName.Read(file.Name)));
        var placed = new Dictionary<AttachmentFile, ImmutableArray<AttachmentTitle>>();
        var left = candidates.ToList();

        // The surest first, so that what they are is no choice any more for the others.
        while (open.Select(file => (file, Best: Best(file.Name, left))).Where(pair => pair.Best.Length > 0).ToList() is { Count: > 0 } found)
        {
            var (file, best) = found.MaxBy(pair => Weigh(pair.file.Name, pair.Best[0]));
            var weight = Weigh(file.Name, best[0]);
            var rivals = open.Where(other => other.File != file.File && weight - Weigh(other.Name, best[0]) < Margin).ToList();
            if (rivals.Count == 0)
            {
                placed[file.File] = [.. best.Select(candidate => candidate.Title)];
            }

            left.RemoveAll(best.Contains);
            open.Remove(file);
        }

        return [.. all.Select(file => new PlacedAttachment(file, placed.GetValueOrDefault(file, [])))];
    }

    private static ImmutableArray<Candidate> Best(AttachmentFileName name, List<Candidate> left)
    {
        var weighed = left.Select(candidate => (Candidate: candidate, Weight: Weigh(name, candidate))).Where(pair => pair.Weight > 0)
            .OrderByDescending(pair => pair.Weight).ToList();
        if (weighed.Count == 0)
        {
            return [];
        }

        // Items that name one and the same attachment all get its file.
        var best = weighed[0].Candidate;
        var same = weighed.Where(pair => pair.Candidate.Title.Title == best.Title.Title && (name.Item is null || pair.Candidate.Title.Item == best.Title.Item)).ToList();
        var next = weighed.Except(same).Select(pair => pair.Weight).FirstOrDefault();
        return weighed[0].Weight - next >= Margin ? [.. same.Select(pair => pair.Candidate)] : [];
    }

    /// <summary>How surely the file is the attachment; 0 where it is not.</summary>
    private static double Weigh(AttachmentFileName name, Candidate candidate)
    {
        if (name.Item is { } item && item != candidate.Title.Item)
        {
            return 0;
        }

        if (name.Position is { } position && candidate.Name.Position is { } other && position != other)
        {
            return 0;
        }

        var place = name.Position is { } number && (candidate.Name.Position == number || (candidate.Name.Position is null && name.Item is not null && candidate.Title.Position == number));
        if (name.Words.IsEmpty)
        {
            return place ? 1 : 0;
        }

        var likeness = AttachmentWords.Likeness(name.Words, candidate.Name.Words);
        var isLike = likeness >= Alike || AttachmentWords.Contains(name.Words, candidate.Name.Words);
        return !isLike ? 0 : likeness + (place ? 1 : 0) + (AttachmentWords.Contains(name.Words, candidate.Name.Words) ? 0.2 : 0);
    }

    private sealed record Candidate(AttachmentTitle Title, AttachmentFileName Name);
}
