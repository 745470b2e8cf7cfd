using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Model;
using KkrSite.Rendering;
using KkrSite.Rendering.Prose;
using NodaTime;

namespace KkrSite.Pipelines;

/// <summary>A file that the site will have.</summary>
/// <param name="PostProcess">Makes the content; runs when every pipeline has stated its files, on any thread.</param>
/// <param name="Source">The content file that it shows, for messages; null for pages that gather many.</param>
/// <param name="Listing">Whether sitemap and ledger name it.</param>
/// <param name="Texts">The texts that it shows among others: all files of the same texts are made one after another.</param>
public sealed record PlannedFile(
    UrlPath Url,
    Func<ReadOnlyMemory<byte>> PostProcess,
    SourceLocation? Source = null,
    FileListing Listing = FileListing.Address,
    MeetingTexts? Texts = null)
{
    /// <summary>Makes the content piece by piece where it may be too large to be held whole; it is asked instead of <see cref="PostProcess"/>.</summary>
    public Action<Stream>? WriteTo { get; init; }

    /// <summary>Opens the content where it is a file of the content folder, published as it is; it is asked instead of <see cref="PostProcess"/>.</summary>
    public Func<Stream>? CopyOf { get; init; }

    /// <summary>What the file is made from among others where that is not texts: all files of the same are made one after another, as they were stated.</summary>
    public object? Together { get; init; }

    /// <summary>The day on which what the page shows last changed, as far as the content tells; the sitemap says so.</summary>
    public LocalDate? Changed { get; init; }

    /// <summary>A file that is written piece by piece.</summary>
    public static PlannedFile Streamed(UrlPath url, Action<Stream> writeTo) => new(url, () => Whole(writeTo)) { WriteTo = writeTo };

    /// <summary>A file that is published as it is.</summary>
    public static PlannedFile Copied(UrlPath url, Func<Stream> open) => new(url, () => Whole(to => Copy(open, to))) { CopyOf = open };

    private static void Copy(Func<Stream> open, Stream to)
    {
        using var from = open();
        from.CopyTo(to);
    }

    private static ReadOnlyMemory<byte> Whole(Action<Stream> writeTo)
    {
        using var buffer = new MemoryStream();
        writeTo(buffer);
        return buffer.ToArray();
    }
}
