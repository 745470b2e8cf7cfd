using System.Collections.Concurrent;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace KkrSite.Rendering;

/// <summary>Turns a theme component and its one record into a page's bytes. Safe on several threads.</summary>
public sealed class RenderPage
{
    private readonly ServiceProvider services = new ServiceCollection()
        .AddSingleton(EncodeText.Encoder)
        .BuildServiceProvider();

    private readonly ConcurrentBag<Utf8Writer> writers = [];

    private readonly ILoggerFactory loggers = NullLoggerFactory.Instance;

    public ReadOnlyMemory<byte> Render<TComponent>(object view)
        where TComponent : IComponent
    {
        if (!writers.TryTake(out var writer))
        {
            writer = new Utf8Writer();
        }

        // HtmlRenderer keeps every component that it rendered: one for each page, or memory grows with the archive.
        using var renderer = new HtmlRenderer(services, loggers);
        renderer.Dispatcher.InvokeAsync(async () =>
        {
            var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { ["View"] = view });
            var root = await renderer.RenderComponentAsync<TComponent>(parameters);
            root.WriteHtmlTo(writer);
        }).GetAwaiter().GetResult();
        var html = writer.Take();
        writers.Add(writer);
        return html;
    }
}
