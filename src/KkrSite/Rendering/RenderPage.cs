using System.Text;
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

    private readonly ILoggerFactory loggers = NullLoggerFactory.Instance;

    public ReadOnlyMemory<byte> Render<TComponent>(object view)
        where TComponent : IComponent
    {
        // HtmlRenderer keeps every component that it rendered: one for each page, or memory grows with the archive.
        using var renderer = new HtmlRenderer(services, loggers);
        var html = renderer.Dispatcher.InvokeAsync(async () =>
        {
            var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { ["View"] = view });
            var root = await renderer.RenderComponentAsync<TComponent>(parameters);
            return root.ToHtmlString();
        }).GetAwaiter().GetResult();
        return Encoding.UTF8.GetBytes(html);
    }
}
