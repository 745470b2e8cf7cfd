using System.Collections.Immutable;
using System.Text;
using KkrSite.Theme.Parts.Inlines;
using KkrSite.Theme.Parts.Notices;
using Microsoft.AspNetCore.Components;

namespace KkrSite.Theme.Parts.Summaries;

/// <summary>
/// Rows of items with their recommendation and decision. Not a component, for the reason given at <see cref="ItemMetadataRenderer"/>.
/// </summary>
public static class DecisionRowRenderer
{
    /// <param name="showMeeting">False where the rows are grouped by meeting.</param>
    public static MarkupString Render(ImmutableArray<DecisionSummary> decisions, bool showMeeting)
    {
        StringBuilder markup = MarkupBuilders.Pool.Get();
        foreach (DecisionSummary decision in decisions)
        {
            Append(markup, decision, showMeeting);
        }

        return MarkupBuilders.Finish(markup);
    }

    private static void Append(StringBuilder markup, DecisionSummary decision, bool showMeeting)
    {
        ItemSummary item = decision.Item;
        markup.Append("<li");
        if (decision.OutcomeKey is { } key)
        {
            markup.Append(" data-outcome=\"").Append(HtmlText.Encode(key)).Append('"');
        }

        markup
            .Append(">\n<span class=\"number\">")
            .Append(HtmlText.Encode(item.Number))
            .Append("</span>\n<div>\n<p class=\"entry-title\"><a href=\"")
            .Append(HtmlText.Encode(item.Url))
            .Append("\">")
            .Append(HtmlText.Encode(item.Title))
            .Append("</a></p>\n");
        ItemMetadataRenderer.Append(markup, item, decision.Topics, showMeeting);
        if (decision.Recommendation is not null || decision.Decision is not null)
        {
            markup.Append("<dl class=\"treated\">\n");
            Append(markup, ThemeTexts.Recommendation, "", decision.Recommendation);
            Append(markup, ThemeTexts.Decision, FormatDecisionAttributes(item), decision.Decision);
            markup.Append("</dl>\n");
        }

        if (decision.Note is { } note)
        {
            AppendNote(markup, note);
        }

        markup.Append("</div>\n</li>\n");
    }

    private static string FormatDecisionAttributes(ItemSummary item) =>
        item.Outcome is { } outcome ? $" class=\"decided {outcome.Kind.GetToneClass()}\"" : " class=\"decided\"";

    private static void Append(StringBuilder markup, string term, string attributes, MarkupString? text)
    {
        if (text is { } known)
        {
            markup
                .Append("<div")
                .Append(attributes)
                .Append("><dt>")
                .Append(HtmlText.Encode(term))
                .Append("</dt><dd>")
                .Append(known.Value)
                .Append("</dd></div>\n");
        }
    }

    private static void AppendNote(StringBuilder markup, Notice note)
    {
        markup.Append("<p class=\"note\">").Append(HtmlText.Encode(note.Text));
        foreach (Link link in note.Links)
        {
            markup.Append(" <a href=\"").Append(HtmlText.Encode(link.Url)).Append("\">").Append(HtmlText.Encode(link.Text)).Append("</a>");
        }

        markup.Append("</p>\n");
    }
}
