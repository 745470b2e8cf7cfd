using System.Collections.Immutable;
using KkrSite.Import.Reading.Pdf;
using KkrSite.Import.Reading.Pdf.Pages;
using KkrSite.Site.Attachments.Passages;

namespace KkrSite.Site.Attachments.Extraction;

/// <summary>
/// Extracts the text of PDF files with the reader of the import: of their pages and of what they hold besides, and the same of every
/// earlier revision, which a file that was changed by appending to it still has.
/// </summary>
internal sealed class PdfTextExtractor : ITextExtractor
{
    private const int MaxRevisions = 12;
    private const int MinRevisionLength = 200;

    public ImmutableArray<ExtractedText> Extract(ImmutableArray<FileContent> files)
    {
        var revisions = files.Select(file => FindEarlierRevisions(file.Content).ToList()).ToList();
        var read = PdfPlainTextReader.Read(files.Select(file => file.Content).Concat(revisions.SelectMany(earlier => earlier)));
        var texts = ImmutableArray.CreateBuilder<ExtractedText>(files.Length);
        var next = files.Length;
        for (var i = 0; i < files.Length; i++)
        {
            var earlier = read.AsSpan(next, revisions[i].Count);
            next += earlier.Length;
            texts.Add(Combine(read[i], earlier, revisions[i].Count));
        }

        return texts.MoveToImmutable();
    }

    private static ExtractedText Combine(PdfPlainText current, ReadOnlySpan<PdfPlainText> earlier, int count)
    {
        var passages = ImmutableArray.CreateBuilder<TextPassage>();
        passages.AddRange(FindPassages(current, ""));
        for (var i = 0; i < earlier.Length; i++)
        {
            passages.AddRange(FindPassages(earlier[i], ExtractionPlaceTexts.FormatRevision(i + 1) + ", "));
        }

        var traces = new SortedSet<AttachmentTrace>();
        if (current.Content.HasAuthor)
        {
            traces.Add(AttachmentTrace.Author);
        }

        if (current.Content.HasComments)
        {
            traces.Add(AttachmentTrace.Comments);
        }

        // A revision that cannot be read by itself is what the file was saved in, such as the first part of one for the web.
        if (count > 0 && earlier.ToArray().Any(revision => revision.Problem is null or PdfProblem.Scanned))
        {
            traces.Add(AttachmentTrace.EarlierRevisions);
        }

        return new ExtractedText(passages.ToImmutable())
        {
            Embedded = [.. current.Content.Files.Select(file => new FileContent(file.Name, file.Content))],
            Unread = [.. FindUnread(current)],
            Traces = [.. traces],
        };
    }

    private static IEnumerable<TextPassage> FindPassages(PdfPlainText file, string prefix)
    {
        var pages = file.Pages.Select((page, i) => new TextPassage(prefix + ExtractionPlaceTexts.FormatPage(i + 1), page.Text));
        foreach (var page in pages.Where(page => page.Text.Length > 0))
        {
            yield return page;
        }

        foreach (var group in file.Content.Texts.GroupBy(text => text.Kind))
        {
            var passages = new PassageBuilder(prefix + ExtractionPlaceTexts.DescribePdfPart(group.Key));
            foreach (var text in group)
            {
                passages.Add(text.Text);
            }

            foreach (var passage in passages.Build())
            {
                yield return passage;
            }
        }
    }

    private static IEnumerable<UnreadPart> FindUnread(PdfPlainText file)
    {
        if (ExtractionProblemTexts.Describe(file.Problem) is { } problem)
        {
            yield return new UnreadPart("", problem);
        }
        else if (file.Pages.Any(page => page.Picture))
        {
            var pages = file.Pages.Index().Where(page => page.Item.Picture).Select(page => page.Index + 1);
            yield return new UnreadPart(ExtractionPlaceTexts.FormatPages([.. pages]), ExtractionProblemTexts.PictureInsteadOfText);
        }

        foreach (var name in file.Content.Unread)
        {
            yield return new UnreadPart(name, ExtractionProblemTexts.UnknownType);
        }
    }

    // Each revision ends with a mark, and the file up to there is the earlier file.
    private static IEnumerable<byte[]> FindEarlierRevisions(byte[] file)
    {
        var (ends, index) = (new List<int>(), 0);
        while (file.AsSpan(index).IndexOf("%%EOF"u8) is >= 0 and var step)
        {
            index += step + "%%EOF"u8.Length;
            ends.Add(index);
        }

        return ends.SkipLast(1).Where(end => end >= MinRevisionLength && end < file.Length - MinRevisionLength)
            .TakeLast(MaxRevisions)
            .Select(end => file[..end]);
    }
}
