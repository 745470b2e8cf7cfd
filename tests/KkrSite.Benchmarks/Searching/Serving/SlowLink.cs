using System.Net;
using System.Net.Sockets;
using System.Threading.Channels;

namespace KkrSite.Benchmarks.Searching.Serving;

/// <summary>
/// A slow connection to a server on this machine, as a browser's "slow 3G": every byte takes half the round trip each way, and all
/// connections share the bandwidth. Unlike the emulation of browsers it also slows down workers and the handshakes of connections.
/// </summary>
internal sealed class SlowLink : IAsyncDisposable
{
    private const int Backlog = 64;
    private const int PacketSize = 1_400;
    private const int SocketBuffer = 4_096;

    // About what a round trip carries; more would only wait here, where the server can no longer decide what is sent first.
    private const int MaxPackets = 16;

    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource stop = new();
    private readonly int port;
    private readonly LinkSpeed speed;
    private readonly Shaper down;
    private readonly Shaper up;
    private readonly Task accepting;

    /// <param name="server">The address that the link leads to.</param>
    public SlowLink(Uri server, LinkSpeed speed)
    {
        port = server.Port;
        this.speed = speed;
        down = new Shaper(speed);
        up = new Shaper(speed);
        listener.Start(Backlog);
        Address = new UriBuilder(server) { Port = ((IPEndPoint)listener.LocalEndpoint).Port }.Uri;
        accepting = AcceptAsync();
    }

    /// <summary>The server's address through the link.</summary>
    public Uri Address { get; }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        listener.Stop();
        await accepting.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        var connections = new List<Task>();
        while (!stop.IsCancellationRequested)
        {
            connections.Add(ServeAsync(await listener.AcceptTcpClientAsync(stop.Token)));
        }

        await Task.WhenAll(connections);
    }

    private async Task ServeAsync(TcpClient browser)
    {
        using var near = browser;
        using var far = new TcpClient { NoDelay = true, ReceiveBufferSize = SocketBuffer };
        near.NoDelay = true;
        try
        {
            // The handshake of TCP.
            await Task.Delay(speed.RoundTrip, stop.Token);
            await far.ConnectAsync(IPAddress.Loopback, port, stop.Token);
            await Task.WhenAny(CarryAsync(near, far, up), CarryAsync(far, near, down));
        }
        catch (Exception exception) when (exception is IOException or SocketException or OperationCanceledException)
        {
            // Browsers close connections as they like.
        }
    }

    private async Task CarryAsync(TcpClient from, TcpClient to, Shaper shaper)
    {
        var packets = Channel.CreateBounded<(byte[] Bytes, TimeSpan Arrival)>(MaxPackets);
        var reading = ReadAsync();
        await foreach (var (bytes, arrival) in packets.Reader.ReadAllAsync(stop.Token))
        {
            await shaper.WaitUntilAsync(arrival, stop.Token);
            await to.GetStream().WriteAsync(bytes, stop.Token);
        }

        await reading;

        async Task ReadAsync()
        {
            try
            {
                var buffer = new byte[PacketSize];
                for (int read; (read = await from.GetStream().ReadAsync(buffer, stop.Token)) > 0;)
                {
                    await packets.Writer.WriteAsync((buffer[..read], shaper.Send(read)), stop.Token);
                }
            }
            finally
            {
                packets.Writer.Complete();
            }
        }
    }

    /// <summary>One direction of the link.</summary>
    private sealed class Shaper(LinkSpeed speed)
    {
        private readonly Lock gate = new();
        private readonly long began = Environment.TickCount64;
        private TimeSpan free;

        private TimeSpan Now => TimeSpan.FromMilliseconds(Environment.TickCount64 - began);

        /// <summary>Sends some bytes after those sent before. Returns when they arrive.</summary>
        public TimeSpan Send(int bytes)
        {
            lock (gate)
            {
                free = (free > Now ? free : Now) + TimeSpan.FromSeconds(bytes / speed.BytesPerSecond);
                return free + (speed.RoundTrip / 2);
            }
        }

        public Task WaitUntilAsync(TimeSpan arrival, CancellationToken cancellation) =>
            arrival > Now ? Task.Delay(arrival - Now, cancellation) : Task.CompletedTask;
    }
}

/// <summary>The speed of a connection, the same in both directions.</summary>
internal sealed record LinkSpeed(double BytesPerSecond, TimeSpan RoundTrip)
{
    /// <summary>400 kbit/s and 400 ms, as browsers' tools for developers define it.</summary>
    public static LinkSpeed Slow3G { get; } = new(400_000 / 8.0, TimeSpan.FromMilliseconds(400));
}
