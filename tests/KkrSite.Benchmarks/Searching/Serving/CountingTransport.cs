using System.IO.Pipelines;

namespace KkrSite.Benchmarks.Searching.Serving;

/// <summary>A connection whose output is counted.</summary>
internal sealed class CountingTransport(IDuplexPipe transport, Action<int> count) : IDuplexPipe
{
    public PipeReader Input => transport.Input;

    public PipeWriter Output { get; } = new CountingPipeWriter(transport.Output, count);
}

/// <summary>Counts the bytes sent on a connection, including headers.</summary>
internal sealed class CountingPipeWriter(PipeWriter output, Action<int> count) : PipeWriter
{
    public override bool CanGetUnflushedBytes => output.CanGetUnflushedBytes;

    public override long UnflushedBytes => output.UnflushedBytes;

    public override void Advance(int bytes)
    {
        count(bytes);
        output.Advance(bytes);
    }

    public override Memory<byte> GetMemory(int sizeHint = 0) => output.GetMemory(sizeHint);

    public override Span<byte> GetSpan(int sizeHint = 0) => output.GetSpan(sizeHint);

    public override ValueTask<FlushResult> FlushAsync(CancellationToken cancellationToken = default) =>
        output.FlushAsync(cancellationToken);

    public override void CancelPendingFlush() => output.CancelPendingFlush();

    public override void Complete(Exception? exception = null) => output.Complete(exception);
}
