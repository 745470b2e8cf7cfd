using System.Collections.Immutable;
using System.Text;
using Microsoft.AspNetCore.Components;

namespace KkrSite.Theme.Parts;

/// <summary>Rows of items with their recommendation and decision. Written here and not in Razor, as <see cref="ItemMeta"/> says.</summary>
public static class TreatmentRows
{
    /// <param name="showMeeting">False where the rows stand below their meeting.</param>
    public static MarkupString Of(ImmutableArray<Treatment> treatments, bool showMeeting)
    {
        StringBuilder markup = new(1024 * treatments.Length);
        foreach (Treatment treatment in treatments)
        {
            Append(markup, treatment, showMeeting);
        }

        return new MarkupString(markup.ToString());
    }

    private static void Append(StringBuilder markup, Treatment treatment, bool showMeeting)
    {
        ItemSummary item = treatment.Item;
        markup.Append("<li");
        if (treatment.OutcomeKey is { } key)
        {
            markup.Append(" data-outcome=\"").Append(HtmlText.Of(key)).Append('"');
        }

        markup.Append(">\n<span class=\"number\">").Append(HtmlText.Of(item.Number))
            .Append("</span>\n<div>\n<p class=\"entry-title\"><a href=\"").Append(HtmlText.Of(item.Url)).Append("\">")
            .Append(HtmlText.Of(item.Title)).Append("</a></p>\n")
            .Append(ItemMeta.Of(item, treatment.Topics, showMeeting).Value);
        if (treatment.Recommendation is not null || treatment.Decision is not null)
        {
            markup.Append("<dl class=\"treated\">\n");
            Append(markup, Words.Recommendation, "", treatment.Recommendation);
            Append(markup, Words.Decision, Tone(item), treatment.Decision);
            markup.Append("</dl>\n");
        }

        if (treatment.Note is { } note)
        {
            AppendNote(markup, note);
        }

        markup.Append("</div>\n</li>\n");
    }

    private static string Tone(ItemSummary item) => item.Outcome is { } outcome ? $" class=\"decided tone-{HtmlText.Of(outcome.Kind)}\"" : " class=\"decided\"";

    private static void Append(StringBuilder markup, string term, string attributes, MarkupString? text)
    {
        if (text is { } known)
        {
            markup.Append("<div").Append(attributes).Append("><dt>").Append(HtmlText.Of(term)).Append("</dt><dd>").Append(known.Value).Append("</dd></div>\n");
        }
    }

    private static void AppendNote(StringBuilder markup, Notice note)
    {
        markup.Append("<p class=\"note\">").Append(HtmlText.Of(note.Text));
        foreach (Link link in note.Links)
        {
            markup.Append(" <a href=\"").Append(HtmlText.Of(link.Url)).Append("\">").Append(HtmlText.Of(link.Text)).Append("</a>");
        }

        markup.Append("</p>\n");
    }
}
