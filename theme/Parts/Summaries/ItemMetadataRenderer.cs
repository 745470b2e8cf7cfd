using System.Collections.Immutable;
using System.Text;
using KkrSite.Theme.Parts.Inlines;
using Microsoft.AspNetCore.Components;

namespace KkrSite.Theme.Parts.Summaries;

/// <summary>
/// What is known of an item besides its title; empty where nothing is. Not a component: lists have thousands of rows, and a component
/// is many times as expensive as its text.
/// </summary>
public static class ItemMetadataRenderer
{
    /// <param name="showMeeting">False where the list is part of its meeting's page or group.</param>
    public static MarkupString Render(ItemSummary item, bool showMeeting = false) => Render(item, [], showMeeting);

    /// <param name="topics">Shown last.</param>
    public static MarkupString Render(ItemSummary item, ImmutableArray<Link> topics, bool showMeeting)
    {
        StringBuilder markup = MarkupBuilders.Pool.Get();
        Append(markup, item, topics, showMeeting);
        return MarkupBuilders.Finish(markup);
    }

    public static void Append(StringBuilder markup, ItemSummary item, ImmutableArray<Link> topics, bool showMeeting)
    {
        if (item.Outcome is null && !item.IsClosed && item.Cases.IsEmpty && topics.IsEmpty && !showMeeting)
        {
            return;
        }

        markup.Append("<p class=\"meta\">");
        if (item.IsClosed)
        {
            markup.Append(LabelRenderer.Closed).Append(' ');
        }

        if (item.Outcome is { } outcome)
        {
            markup.Append(LabelRenderer.Render(outcome)).Append(' ');
        }

        if (showMeeting)
        {
            MeetingSummary meeting = item.Meeting;
            markup
                .Append("<span class=\"council council-")
                .Append(HtmlText.Encode(meeting.CouncilKey))
                .Append("\">")
                .Append(HtmlText.Encode(meeting.Council.Text))
                .Append("</span> <time datetime=\"")
                .Append(HtmlText.Encode(meeting.Date.Iso))
                .Append("\">")
                .Append(HtmlText.Encode(meeting.Date.Text))
                .Append("</time> ");
        }

        foreach (Link link in item.Cases)
        {
            markup
                .Append("<a class=\"case-number\" href=\"")
                .Append(HtmlText.Encode(link.Url))
                .Append("\">")
                .Append(HtmlText.Encode(link.Text))
                .Append("</a> ");
        }

        foreach (Link link in topics)
        {
            markup.Append("<a href=\"").Append(HtmlText.Encode(link.Url)).Append("\">").Append(HtmlText.Encode(link.Text)).Append("</a> ");
        }

        markup.Append("</p>");
    }
}
