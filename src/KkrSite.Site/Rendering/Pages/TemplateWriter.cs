using System.Buffers;
using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using KkrSite.Theme.Layouts;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.RenderTree;

namespace KkrSite.Site.Rendering.Pages;

/// <summary>
/// Writes the frames that a compiled template consists of straight to UTF-8. A page that is written once needs no tree of components that
/// could be rendered again, so the framework's own renderer would do most of its work for nothing.
/// </summary>
internal sealed class TemplateWriter
{
    // HTML's void elements, which have no end tag.
    private static readonly FrozenSet<string> VoidElements = FrozenSet.ToFrozenSet(
        ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"],
        StringComparer.OrdinalIgnoreCase
    );

    private readonly HtmlBuffer html = new();

    // One for each level of templates within templates.
    private readonly Stack<RenderTreeBuilder> builders = new();

    /// <summary>Moves what has been written since the last call.</summary>
    public void MoveTo(IBufferWriter<byte> output) => html.MoveTo(output);

    /// <param name="template">With its parameters set.</param>
    public void Write(Template template)
    {
        if (!builders.TryPop(out var builder))
        {
            builder = new RenderTreeBuilder();
        }

        template.Build(builder);
        var frames = builder.GetFrames();
        WriteContent(frames.Array.AsSpan(0, frames.Count));
        builder.Clear();
        builders.Push(builder);
    }

    private void WriteContent(ReadOnlySpan<RenderTreeFrame> frames)
    {
        for (var i = 0; i < frames.Length;)
        {
            ref readonly var frame = ref frames[i];
            switch (frame.FrameType)
            {
                case RenderTreeFrameType.Text:
                    html.WriteText(frame.TextContent);
                    i++;
                    break;
                case RenderTreeFrameType.Markup:
                    html.WriteMarkup(frame.MarkupContent);
                    i++;
                    break;
                case RenderTreeFrameType.Element:
                    WriteElement(frame.ElementName, frames.Slice(i + 1, frame.ElementSubtreeLength - 1));
                    i += frame.ElementSubtreeLength;
                    break;
                case RenderTreeFrameType.Component:
                    WriteTemplate(frame, frames.Slice(i + 1, frame.ComponentSubtreeLength - 1));
                    i += frame.ComponentSubtreeLength;
                    break;
                case RenderTreeFrameType.Region:
                    i++;
                    break;
                default:
                    throw new NotSupportedException($"A template states a frame of the type {frame.FrameType}.");
            }
        }
    }

    private void WriteElement(string name, ReadOnlySpan<RenderTreeFrame> frames)
    {
        html.WriteMarkup("<");
        html.WriteMarkup(name);
        var i = 0;
        for (; i < frames.Length && frames[i].FrameType == RenderTreeFrameType.Attribute; i++)
        {
            WriteAttribute(frames[i].AttributeName, frames[i].AttributeValue);
        }

        if (i == frames.Length && VoidElements.Contains(name))
        {
            html.WriteMarkup(" />");
            return;
        }

        html.WriteMarkup(">");
        WriteContent(frames[i..]);
        html.WriteMarkup("</");
        html.WriteMarkup(name);
        html.WriteMarkup(">");
    }

    // An attribute without a value is left out, and one that is true has none.
    private void WriteAttribute(string name, object? value)
    {
        if (value is not (string or true))
        {
            return;
        }

        html.WriteMarkup(" ");
        html.WriteMarkup(name);
        if (value is string text)
        {
            html.WriteMarkup("=\"");
            html.WriteText(text);
            html.WriteMarkup("\"");
        }
    }

    [UnconditionalSuppressMessage("Trimming", "IL2072", Justification = "OpenComponent, which states the frame, keeps all of its type.")]
    private void WriteTemplate(in RenderTreeFrame frame, ReadOnlySpan<RenderTreeFrame> parameters)
    {
        var type = TemplateType.Get(frame.ComponentType);
        var template = type.Create();
        foreach (ref readonly var parameter in parameters)
        {
            type.SetParameter(template, parameter.AttributeName, parameter.AttributeValue);
        }

        Write(template);
    }
}
