using System.Buffers;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using KkrSite.Site.Checks;
using KkrSite.Site.Output;

namespace KkrSite.Site;

/// <summary>Makes the content of all files in parallel and writes it to a store; hands every page to the link check.</summary>
internal sealed class SiteFileWriter(IOutputStore store, LinkCheck links, IProgress<BuildProgress>? progress)
{
    private const int InitialBuffer = 64 * 1024;

    // One for each thread.
    private readonly ConcurrentBag<ArrayBufferWriter<byte>> buffers = [];
    private int done;
    private int written;

    /// <summary>Known when all files are written.</summary>
    public int FileCount => written;

    /// <exception cref="IOException">The store could not be written (also <see cref="UnauthorizedAccessException"/>).</exception>
    public void Write(ImmutableArray<SiteFile> files)
    {
        var groups = files
            .GroupBy(file => file.Group?.Source ?? file, ReferenceEqualityComparer.Instance)
            .Select(group => group.ToImmutableArray())
            .OrderByDescending(group => group[0] is FileSet)
            .ToLookup(group => group.Any(file => file.Group?.NeedsFileSet == true));
        Write(groups[false], files.Length);
        Write(groups[true], files.Length);
    }

    private void Write(IEnumerable<ImmutableArray<SiteFile>> groups, int total)
    {
        try
        {
            // In order and one by one, since a few groups take as long as thousands of others.
            Parallel.ForEach(Partitioner.Create(groups, EnumerablePartitionerOptions.NoBuffering), group =>
            {
                foreach (var file in group)
                {
                    Write(file);
                    progress?.Report(new BuildProgress(Interlocked.Increment(ref done), total));
                }

                group[0].Group?.Release?.Invoke();
            });
        }
        catch (AggregateException exception) when (exception.InnerExceptions is [var first, ..])
        {
            ExceptionDispatchInfo.Throw(first);
        }
    }

    private void Write(SiteFile file)
    {
        if (file is FileSet set)
        {
            foreach (var member in set.Make())
            {
                store.Write(member.Path, member.Content.Span);
                Interlocked.Increment(ref written);
            }

            return;
        }

        Interlocked.Increment(ref written);
        switch (file)
        {
            case RenderedFile rendered:
                Write(rendered);
                break;
            case StreamedFile streamed:
                using (var stream = store.Create(file.Path))
                {
                    streamed.Write(stream);
                }

                break;
            case CopiedFile copied:
                store.Copy(file.Path, copied.OpenOriginal);
                break;
        }
    }

    private void Write(RenderedFile file)
    {
        if (!buffers.TryTake(out var buffer))
        {
            buffer = new ArrayBufferWriter<byte>(InitialBuffer);
        }

        file.Render(buffer);
        if (file.Path.EndsWith(".html", StringComparison.Ordinal))
        {
            links.Check(file.Url, file.Source, buffer.WrittenSpan);
        }

        store.Write(file.Path, buffer.WrittenSpan);
        buffer.ResetWrittenCount();
        buffers.Add(buffer);
    }
}
