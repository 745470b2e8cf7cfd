using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.ObjectPool;

namespace KkrSite.Theme.Parts.Inlines;

/// <summary>The builders of the renderers that are no components: each is used again, so that a row of a list costs one string.</summary>
internal static class MarkupBuilders
{
    private const int RetainedCapacity = 64 * 1024;

    public static ObjectPool<StringBuilder> Pool { get; } =
        new DefaultObjectPoolProvider().CreateStringBuilderPool(initialCapacity: 1024, RetainedCapacity);

    /// <summary>What a builder of the pool holds; it goes back to the pool.</summary>
    public static MarkupString Finish(StringBuilder builder)
    {
        MarkupString markup = new(builder.ToString());
        Pool.Return(builder);
        return markup;
    }
}
