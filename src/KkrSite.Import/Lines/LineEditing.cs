using System.Collections.Immutable;

namespace KkrSite.Import.Lines;

/// <summary>Takes lines out of a document without losing what the layout said about them.</summary>
internal static class LineEditing
{
    /// <summary>The lines that stay; what follows a removed line inherits its page and paragraph breaks.</summary>
    /// <param name="breaksPage">A removed line is a page's head or foot, so that the next line begins a page.</param>
    public static ImmutableArray<ContentLine> Without(
        this ImmutableArray<ContentLine> lines, Func<int, bool> removed, bool breaksPage = false)
    {
        var kept = ImmutableArray.CreateBuilder<ContentLine>(lines.Length);
        var (page, paragraph) = (false, false);
        for (var i = 0; i < lines.Length; i++)
        {
            if (removed(i))
            {
                page |= lines[i].BeginsPage || breaksPage;
                paragraph |= lines[i].StartsParagraph;
                continue;
            }

            kept.Add(page || paragraph
                ? lines[i] with
                {
                    BeginsPage = lines[i].BeginsPage || page,
                    StartsParagraph = lines[i].StartsParagraph || paragraph,
                }
                : lines[i]);
            (page, paragraph) = (false, false);
        }

        return kept.ToImmutable();
    }

    /// <summary>Counts the pages anew, once running headers have shown where more of them begin; a format with layout knows its own.</summary>
    public static ImmutableArray<ContentLine> WithPages(this ImmutableArray<ContentLine> lines)
    {
        var page = 1;
        return [.. lines.Select((line, i) => line.Format is not null ? line : line with { Page = page += i > 0 && line.BeginsPage ? 1 : 0 })];
    }
}
