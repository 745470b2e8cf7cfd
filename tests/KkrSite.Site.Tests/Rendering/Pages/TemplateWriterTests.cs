using System.Buffers;
using System.Text;
using KkrSite.Site.Rendering.Pages;
using KkrSite.Theme.Layouts;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace KkrSite.Site.Tests.Rendering.Pages;

public sealed class TemplateWriterTests
{
    [Fact]
    public void Text_is_encoded_and_markup_is_not() =>
        Write(builder =>
            {
                builder.AddContent(0, "Ældre & <unge> på \"Ø\" 😀");
                builder.AddContent(1, new MarkupString("<b>å&amp;</b>"));
            })
            .ShouldBe("Ældre &amp; &lt;unge&gt; på &quot;Ø&quot; &#x1F600;<b>å&amp;</b>");

    [Fact]
    public void An_attribute_without_a_value_is_left_out_and_a_true_one_has_none() =>
        Write(builder =>
            {
                builder.OpenElement(0, "p");
                builder.AddAttribute(1, "class", (string?)null);
                builder.AddAttribute(2, "hidden", true);
                builder.AddAttribute(3, "inert", false);
                builder.AddAttribute(4, "title", "a\"b");
                builder.AddContent(5, "x");
                builder.CloseElement();
            })
            .ShouldBe("<p hidden title=\"a&quot;b\">x</p>");

    [Fact]
    public void Only_void_elements_have_no_end_tag() =>
        Write(builder =>
            {
                builder.OpenElement(0, "hr");
                builder.CloseElement();
                builder.OpenElement(1, "span");
                builder.CloseElement();
            })
            .ShouldBe("<hr /><span></span>");

    [Fact]
    public void A_template_in_a_template_gets_its_parameters_and_content() =>
        Write(builder =>
            {
                builder.AddContent(0, "[");
                builder.OpenComponent<Frame>(1);
                builder.AddComponentParameter(2, nameof(Frame.Title), "T");
                builder.AddAttribute(
                    3,
                    nameof(Frame.ChildContent),
                    (RenderFragment)(inner =>
                    {
                        inner.OpenComponent<Frame>(0);
                        inner.AddComponentParameter(1, nameof(Frame.Title), "U");
                        inner.CloseComponent();
                    })
                );
                builder.CloseComponent();
                builder.AddContent(4, "]");
            })
            .ShouldBe("[<i>T</i><i>U</i>]");

    [Fact]
    public void A_writer_starts_empty_for_each_page()
    {
        var writer = new TemplateWriter();
        writer.Write(new Inline(builder => builder.AddContent(0, "første")));
        TakeText(writer).ShouldBe("første");
        writer.Write(new Inline(builder => builder.AddContent(0, "anden")));
        TakeText(writer).ShouldBe("anden");
    }

    private static string Write(Action<RenderTreeBuilder> build)
    {
        var writer = new TemplateWriter();
        writer.Write(new Inline(build));
        return TakeText(writer);
    }

    private static string TakeText(TemplateWriter writer)
    {
        var output = new ArrayBufferWriter<byte>();
        writer.MoveTo(output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    private sealed class Inline(Action<RenderTreeBuilder> build) : Template
    {
        protected override void BuildRenderTree(RenderTreeBuilder builder) => build(builder);
    }

    private sealed class Frame : Template
    {
        [Parameter]
        public string Title { get; set; } = "";

        [Parameter]
        public RenderFragment? ChildContent { get; set; }

        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            builder.OpenElement(0, "i");
            builder.AddContent(1, Title);
            builder.CloseElement();
            builder.AddContent(2, ChildContent);
        }
    }
}
