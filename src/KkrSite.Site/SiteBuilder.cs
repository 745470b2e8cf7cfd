using System.Collections.Immutable;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Archive.Reading;
using KkrSite.Archive.Reading.Files;
using KkrSite.Site.Attachments;
using KkrSite.Site.Checks;
using KkrSite.Site.Checks.Findings;
using KkrSite.Site.Hosting;
using KkrSite.Site.Output;
using KkrSite.Site.Pipelines;

namespace KkrSite.Site;

/// <summary>
/// Builds a site from a content folder: read, link, check the content, process, check the addresses, post-process, check the links.
/// Reports everything that is wrong; the caller decides whether the files are then published.
/// </summary>
public static class SiteBuilder
{
    /// <exception cref="IOException">
    /// The store could not be written, or the input not read (also <see cref="UnauthorizedAccessException"/>).
    /// </exception>
    public static BuildResult Build(InputFolder input, IOutputStore store, DiagnosticBag diagnostics, BuildOptions? options = null)
    {
        options ??= new BuildOptions();
        var (archive, accepted) = ReadAndCheck(input, diagnostics, options);
        var files = Process(archive, input, diagnostics, options);
        var published = files.Where(file => file is not FileSet).Select(file => file.Url).ToHashSet();
        ImmutableArray<UrlPath> listed = [.. files.Where(file => file.Listing != FileListing.Unlisted).Select(file => file.Url)];
        var newAddresses = AddressLedger.FindNew(archive.Content.Ledger, listed);

        // Built from the lines of the content alone, whether or not they are correct.
        var oldAddresses = OldAddressResolver.FromContent(archive.Content, published);
        CheckAddresses(archive, published, newAddresses, oldAddresses, diagnostics);
        if (options.Publication is { } publication)
        {
            var check = new PublicationCheck(publication, input.DisplayPath.TrimEnd('/'), diagnostics);
            check.CheckAddresses(archive.Content.Ledger, newAddresses, oldAddresses);
            check.CheckSettings(archive, options.BaseUrl);
        }

        var moved = oldAddresses.ResolveAll(archive.Content.Ledger).OfType<MovedAddress>().Select(old => old.From);
        var links = new LinkCheck(published.Concat(moved));
        var writer = new SiteFileWriter(store, links, options.Progress);
        writer.Write(files);
        links.Report(diagnostics);
        return new BuildResult(archive, files.Count(file => file.Listing == FileListing.Page), writer.FileCount, newAddresses)
        {
            Accepted = accepted,
            Sources = files
                .Where(file => file is { Source: not null, Listing: FileListing.Page })
                .ToDictionary(file => file.Path, file => file.Source!.Path, StringComparer.Ordinal),
        };
    }

    private static (MeetingArchive Archive, ImmutableArray<AcceptedFinding> Accepted) ReadAndCheck(
        InputFolder input,
        DiagnosticBag diagnostics,
        BuildOptions options
    )
    {
        var check = new ContentCheck(input.DisplayPath, options.Texts);
        var archive = ArchiveLinker.Link(ContentReader.Read(input, diagnostics, check), diagnostics);
        var attachments = (options.Attachments ?? new AttachmentReader()).Read(archive, input);
        return (archive, check.Check(archive, attachments, diagnostics));
    }

    private static ImmutableArray<SiteFile> Process(
        MeetingArchive archive,
        InputFolder input,
        DiagnosticBag diagnostics,
        BuildOptions options
    )
    {
        var site = new SiteOptions(options.BaseUrl ?? archive.Content.Site.BaseUrl, options.IsIndexed);
        var plan = new SitePlan();
        foreach (var pipeline in PipelineSorter.Sort(SitePipelines.Create(archive, input, site, plan)))
        {
            plan.Add([.. pipeline.Process()]);
        }

        return RemoveDuplicates(archive, plan.Files, diagnostics);
    }

    private static ImmutableArray<SiteFile> RemoveDuplicates(
        MeetingArchive archive,
        IEnumerable<SiteFile> planned,
        DiagnosticBag diagnostics
    )
    {
        var byPath = new Dictionary<string, SiteFile>(StringComparer.Ordinal);
        foreach (var file in planned)
        {
            if (!byPath.TryAdd(file.Path, file))
            {
                ReportDuplicate(archive, byPath[file.Path], file, diagnostics);
            }
        }

        return [.. byPath.Values];
    }

    private static void ReportDuplicate(MeetingArchive archive, SiteFile first, SiteFile second, DiagnosticBag diagnostics)
    {
        // The line says that a page was taken down, and the page is there: no file can be renamed.
        if (archive.Content.Tombstones.FirstOrDefault(tombstone => tombstone.Location == second.Source) is { } tombstone)
        {
            diagnostics.Add(DiagnosticCodes.RedirectHidesPage, tombstone.Location, tombstone.Address);
            return;
        }

        diagnostics.Add(
            DiagnosticCodes.DuplicateAddress,
            second.Source ?? new SourceLocation(second.Path),
            second.Url.Value,
            first.Source?.Path ?? first.Url.Value,
            second.Source?.Path ?? second.Url.Value
        );
    }

    private static void CheckAddresses(
        MeetingArchive archive,
        IReadOnlySet<UrlPath> published,
        ImmutableArray<UrlPath> newAddresses,
        OldAddressResolver oldAddresses,
        DiagnosticBag diagnostics
    )
    {
        // A folder with errors may lack pages only because of them.
        if (!diagnostics.HasErrors)
        {
            LedgerCheck.CheckRedirects(archive.Content, published, oldAddresses, diagnostics);
            LedgerCheck.ReportVanished(archive, newAddresses, oldAddresses, diagnostics);
        }
    }
}

/// <summary>Options of a build.</summary>
public sealed record BuildOptions
{
    /// <summary>With a trailing slash; null for the one of site.yml.</summary>
    public Uri? BaseUrl { get; init; }

    /// <summary>False for a site that only shows a change: every page asks search engines to leave it out.</summary>
    public bool IsIndexed { get; init; } = true;

    /// <summary>What the new site takes the place of; null for a site that is not published.</summary>
    public PublicationOptions? Publication { get; init; }

    /// <summary>Called for every finished file, on any thread.</summary>
    public IProgress<BuildProgress>? Progress { get; init; }

    /// <summary>Gets the words of the content files, for callers that need them after the build.</summary>
    public ContentFileTextBag? Texts { get; init; }

    /// <summary>Keeps what has been read of attachments; a preview passes the same to every build.</summary>
    public AttachmentReader? Attachments { get; init; }
}
