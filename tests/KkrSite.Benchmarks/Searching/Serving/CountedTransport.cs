using System.IO.Pipelines;

namespace KkrSite.Benchmarks.Searching.Serving;

/// <summary>A connection whose output is counted.</summary>
internal sealed class CountedTransport(IDuplexPipe transport, Action<int> count) : IDuplexPipe
{
    public PipeReader Input => transport.Input;

    public PipeWriter Output { get; } = new CountingPipeWriter(transport.Output, count);
}
