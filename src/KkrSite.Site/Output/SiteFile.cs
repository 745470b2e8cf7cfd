using System.Buffers;
using System.Collections.Immutable;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Model;
using NodaTime;

namespace KkrSite.Site.Output;

/// <summary>
/// A file that the site will have, and how its content is made: rendered whole, written piece by piece, copied, or as one of a set. The
/// content is made when every pipeline has stated its files, on any thread.
/// </summary>
public abstract record SiteFile
{
    private protected SiteFile(UrlPath url) => (Url, Path) = (url, url.FilePath);

    public UrlPath Url { get; }

    /// <summary>Relative to the output folder, with slashes.</summary>
    public string Path { get; }

    public FileListing Listing { get; init; } = FileListing.Address;

    /// <summary>The content file that it shows, for messages; null where it gathers many.</summary>
    public SourceLocation? Source { get; init; }

    /// <summary>The day on which what it shows last changed, for the sitemap; null where the content does not say.</summary>
    public LocalDate? LastChanged { get; init; }

    /// <summary>Null for a file that is made independently of all others.</summary>
    public FileGroup? Group { get; init; }
}

/// <summary>A file that is made in memory; the link check reads those that are pages.</summary>
/// <param name="Render">Writes the content.</param>
public sealed record RenderedFile(UrlPath Url, Action<IBufferWriter<byte>> Render) : SiteFile(Url);

/// <summary>A file that may be too large to be held whole.</summary>
public sealed record StreamedFile(UrlPath Url, Action<Stream> Write) : SiteFile(Url);

/// <summary>A file of the content folder that is published unchanged.</summary>
public sealed record CopiedFile(UrlPath Url, Func<Stream> OpenOriginal) : SiteFile(Url);

/// <summary>
/// Files whose addresses depend on their content, so that they are known only when they are made. They are made first, because others may
/// wait for them.
/// </summary>
/// <param name="Url">The folder that they stand in.</param>
public sealed record FileSet(UrlPath Url, Func<ImmutableArray<OutputFile>> Make) : SiteFile(Url);

/// <summary>Files that share a source are made on one thread, in the order in which they were stated.</summary>
/// <param name="Source">Compared by reference.</param>
/// <param name="Release">Runs after the last file of the group.</param>
public sealed record FileGroup(object Source, Action? Release = null)
{
    /// <summary>Whether its files need what a <see cref="FileSet"/> is made from: they are made after it, and no thread waits.</summary>
    public bool NeedsFileSet { get; init; }
}

/// <summary>Which lists name a file.</summary>
public enum FileListing
{
    /// <summary>A page for readers and search engines: in the sitemap and in the ledger.</summary>
    Page,

    /// <summary>An address that others may link to, such as JSON and attachments: in the ledger.</summary>
    Address,

    /// <summary>A technical file whose address may change with every build: in neither.</summary>
    Unlisted,
}
