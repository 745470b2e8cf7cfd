using System.Collections.Immutable;
using System.Text;
using Microsoft.AspNetCore.Components;

namespace KkrSite.Theme.Parts;

/// <summary>
/// What is known of an item besides its title; nothing where that is nothing. Written here and not in Razor: lists have thousands of
/// rows, and a component costs many times its text.
/// </summary>
public static class ItemMeta
{
    /// <param name="showMeeting">False where the list itself stands below its meeting.</param>
    public static MarkupString Of(ItemSummary item, bool showMeeting = false) => Of(item, [], showMeeting);

    /// <param name="topics">Shown last.</param>
    public static MarkupString Of(ItemSummary item, ImmutableArray<Link> topics, bool showMeeting)
    {
        if (item.Outcome is null && !item.IsClosed && item.Cases.IsEmpty && topics.IsEmpty && !showMeeting)
        {
            return default;
        }

        StringBuilder markup = new("<p class=\"meta\">", 512);
        if (item.IsClosed)
        {
            markup.Append(Labels.Closed).Append(' ');
        }

        if (item.Outcome is { } outcome)
        {
            markup.Append(Labels.Of(outcome)).Append(' ');
        }

        if (showMeeting)
        {
            MeetingSummary meeting = item.Meeting;
            markup.Append("<span class=\"council council-").Append(HtmlText.Of(meeting.CouncilKey)).Append("\">")
                .Append(HtmlText.Of(meeting.Council.Text)).Append("</span> <time datetime=\"").Append(HtmlText.Of(meeting.Date.Iso))
                .Append("\">").Append(HtmlText.Of(meeting.Date.Text)).Append("</time> ");
        }

        foreach (Link link in item.Cases)
        {
            markup.Append("<a class=\"case-number\" href=\"").Append(HtmlText.Of(link.Url)).Append("\">")
                .Append(HtmlText.Of(link.Text)).Append("</a> ");
        }

        foreach (Link link in topics)
        {
            markup.Append("<a href=\"").Append(HtmlText.Of(link.Url)).Append("\">").Append(HtmlText.Of(link.Text)).Append("</a> ");
        }

        return new MarkupString(markup.Append("</p>").ToString());
    }
}
