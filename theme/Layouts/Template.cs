using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace KkrSite.Theme.Layouts;

/// <summary>
/// The base of every template. A template is rendered once, from parameters that do not change, so it has no life cycle, no state and
/// no place in a renderer's tree: it only states its content.
/// </summary>
public abstract class Template : IComponent
{
    /// <summary>Adds the template's content; its parameters must be set.</summary>
    public void Build(RenderTreeBuilder builder) => BuildRenderTree(builder);

    /// <summary>Overridden by what the compiler makes of a .razor file.</summary>
    protected virtual void BuildRenderTree(RenderTreeBuilder builder) { }

    void IComponent.Attach(RenderHandle renderHandle) => throw new NotSupportedException("A template is rendered without a tree.");

    Task IComponent.SetParametersAsync(ParameterView parameters) =>
        throw new NotSupportedException("A template is rendered without a tree.");
}
