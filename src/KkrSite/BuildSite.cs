using System.Collections.Immutable;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Archive.Reading;
using KkrSite.AttachmentTexts;
using KkrSite.Checks;
using KkrSite.Checks.Findings;
using KkrSite.Output;
using KkrSite.Pipelines;
using KkrSite.Redirecting;

namespace KkrSite;

/// <summary>
/// The whole way from a content folder to finished files: read, link, process, post-process, check. Gathers everything that
/// is wrong; whether the files are then published is the caller's to decide.
/// </summary>
/// <param name="attachments">What has been read of attachments before; a preview hands in the same at every build.</param>
public sealed class BuildSite(ReadAttachmentTexts? attachments = null)
{
    private static readonly ImmutableArray<Pipeline> Pipelines =
    [
        new Assets(), new OpenData(), new Home(), new MeetingLists(), new Meetings(), new AgendaItems(), new Cases(), new Topics(), new Decisions(),
        new Councils(), new Glossary(), new Corrections(), new Feeds(), new Calendars(), new SearchPages(), new SearchIndex(), new PlainPages(), new Diagnostics(),
        new NotFound(), new Attachments(), new Redirects(), new Headers(),

        // The last, since it names what all others have stated.
        new Sitemap(),
    ];

    /// <param name="baseUrl">Instead of the one in site.yml.</param>
    /// <param name="isIndexed">False for a site that only shows a change: every page asks search engines to leave it out.</param>
    /// <param name="progress">Told of every finished file, on any thread.</param>
    /// <param name="texts">Gets the words of the content files, for whoever wants more of them than the checks.</param>
    /// <exception cref="IOException">The store could not be written, or the input not read (also <see cref="UnauthorizedAccessException"/>).</exception>
    public BuildResult Run(
        InputFolder input,
        Uri? baseUrl,
        IOutputStore store,
        DiagnosticBag diagnostics,
        IProgress<BuildProgress>? progress = null,
        bool isIndexed = true,
        FileTextBag? texts = null)
    {
        var (archive, accepted) = ReadAndCheck(input, diagnostics, texts ?? new FileTextBag());
        var content = archive.Content;

        var site = new SiteContext(archive, input, baseUrl ?? content.Site.BaseUrl, isIndexed);
        foreach (var pipeline in OrderPipelines.Order(Pipelines))
        {
            site.Plan(pipeline, [.. pipeline.Process(site)]);
        }

        var planned = DropDuplicates(archive, site.Planned, diagnostics);
        CheckAddresses(archive, planned, diagnostics);
        PostProcess(archive, planned, store, diagnostics, progress);
        return new BuildResult(
            archive, planned.Count(file => file.Listing == FileListing.Page), planned.Length, CheckLedger.FindNew(archive, planned))
        {
            Accepted = accepted,
            Sources = planned.Where(file => file is { Source: not null, Listing: FileListing.Page })
                .ToDictionary(file => file.Url.FilePath, file => file.Source!.Path, StringComparer.Ordinal),
        };
    }

    // By itself, so that nothing holds the words of the files while pages are made.
    private (MeetingArchive Archive, ImmutableArray<AcceptedFinding> Accepted) ReadAndCheck(InputFolder input, DiagnosticBag diagnostics, FileTextBag texts)
    {
        var archive = new LinkArchive().Link(new ReadContent().Read(input, diagnostics, texts), diagnostics);
        var read = (attachments ?? new ReadAttachmentTexts()).Read(archive, input);
        return (archive, CheckContent.Check(archive, texts.Sorted(), read, input.DisplayPath, diagnostics));
    }

    private static ImmutableArray<PlannedFile> DropDuplicates(MeetingArchive archive, IEnumerable<PlannedFile> planned, DiagnosticBag diagnostics)
    {
        var byPath = new Dictionary<string, PlannedFile>(StringComparer.Ordinal);
        foreach (var file in planned)
        {
            if (!byPath.TryAdd(file.Url.FilePath, file))
            {
                TellTwice(archive, byPath[file.Url.FilePath], file, diagnostics);
            }
        }

        return [.. byPath.Values];
    }

    private static void TellTwice(MeetingArchive archive, PlannedFile first, PlannedFile second, DiagnosticBag diagnostics)
    {
        // No file to rename: the line says that a page was taken down, and it stands there.
        if (archive.Content.Tombstones.FirstOrDefault(tombstone => tombstone.Location == second.Source) is { } tombstone)
        {
            diagnostics.Add(DiagnosticCodes.RedirectHidesPage, tombstone.Location, tombstone.Address);
            return;
        }

        diagnostics.Add(
            DiagnosticCodes.OneAddressTwice,
            second.Source ?? new SourceLocation(second.Url.FilePath),
            second.Url.Value,
            first.Source?.Path ?? first.Url.Value,
            second.Source?.Path ?? second.Url.Value);
    }

    private static void CheckAddresses(MeetingArchive archive, ImmutableArray<PlannedFile> planned, DiagnosticBag diagnostics)
    {
        // A folder with errors may lack pages only because of them: addresses are judged when it is sound.
        if (diagnostics.HasErrors)
        {
            return;
        }

        // The lines are judged before those are added that would answer for what has vanished.
        var published = planned.Select(file => file.Url).ToHashSet();
        var answers = OldAddresses.Of(archive.Content, published);
        CheckLedger.CheckRedirects(archive, published, answers, diagnostics);
        CheckLedger.FindVanished(archive, planned, answers, diagnostics);
    }

    private static void PostProcess(
        MeetingArchive archive, ImmutableArray<PlannedFile> planned, IOutputStore store, DiagnosticBag diagnostics, IProgress<BuildProgress>? progress)
    {
        var published = planned.Select(file => file.Url).ToHashSet();
        var moved = OldAddresses.Of(archive.Content, published).All(archive.Content.Ledger).Where(old => !old.IsGone);
        var links = new CheckLinks(planned, moved.Select(old => old.From));
        var done = 0;
        try
        {
            Parallel.ForEach(MadeTogether(planned), files =>
            {
                foreach (var file in files)
                {
                    Write(file, store, links);
                    progress?.Report(new BuildProgress(Interlocked.Increment(ref done), planned.Length));
                }

                files[0].Texts?.Forget();
            });
        }
        catch (AggregateException exception) when (exception.InnerExceptions is [var only, ..])
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(only);
        }

        links.Finish(diagnostics);
    }

    private static void Write(PlannedFile file, IOutputStore store, CheckLinks links)
    {
        if (file.WriteTo is { } writeTo)
        {
            using var stream = store.Create(file.Url);
            writeTo(stream);
            return;
        }

        if (file.CopyOf is { } open)
        {
            store.Copy(file.Url, open);
            return;
        }

        var content = file.PostProcess();
        if (file.Url.FilePath.EndsWith(".html", StringComparison.Ordinal))
        {
            links.Add(file, content.Span);
        }

        store.Write(new OutputFile(file.Url, content));
    }

    private static ImmutableArray<PlannedFile[]> MadeTogether(ImmutableArray<PlannedFile> planned) =>
    [
        .. planned.GroupBy(file => file.Texts ?? file.Together ?? file, ReferenceEqualityComparer.Instance).Select(group => group.ToArray()),
    ];
}
