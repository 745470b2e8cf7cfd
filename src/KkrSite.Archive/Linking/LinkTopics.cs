using System.Collections.Immutable;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Linking.TopicWords;
using KkrSite.Archive.Model;

namespace KkrSite.Archive.Linking;

/// <summary>Gives every item its topics, declared or found by their words, and every topic its items.</summary>
internal static class LinkTopics
{
    /// <param name="items">Newest meeting first, as every topic will list them.</param>
    /// <returns>By title; a topic without items stays.</returns>
    public static ImmutableArray<TopicEntry> Link(InputContent content, ImmutableArray<ItemEntry> items, DiagnosticBag diagnostics)
    {
        ImmutableArray<Topic> topics =
            [.. content.Topics.OrderBy(topic => topic.Title, DanishOrder.Instance).ThenBy(topic => topic.Id)];
        ReportUnknown(content, topics, diagnostics);

        // Each item writes only to itself, so the order of the threads does not show.
        var matcher = new TopicMatcher(topics);
        Parallel.ForEach(items, item => item.Topics = TopicsOf(item.Item, topics, matcher));

        var byTopic = items.SelectMany(item => item.Topics, (item, topic) => (item, topic.Id)).ToLookup(pair => pair.Id, pair => pair.item);
        return [.. topics.Select(topic => new TopicEntry(topic, [.. byTopic[topic.Id]]))];
    }

    private static ImmutableArray<Topic> TopicsOf(AgendaItem item, ImmutableArray<Topic> topics, TopicMatcher matcher)
    {
        // A closed item is closed: nothing but its title may say what it is about.
        var texts = item.IsClosed ? [item.Title] : item.Sections.Select(section => section.Text).Prepend(item.Title);
        var found = matcher.Find(texts);
        return
        [
            .. topics.Where((topic, index) =>
                found.Contains(index)
                || item.DeclaredTopics.Any(reference => string.Equals(reference.Name, topic.Id.Slug, StringComparison.Ordinal))),
        ];
    }

    private static void ReportUnknown(InputContent content, ImmutableArray<Topic> topics, DiagnosticBag diagnostics)
    {
        var known = topics.Select(topic => topic.Id.Slug).ToHashSet(StringComparer.Ordinal);
        foreach (var reference in content.Meetings.SelectMany(meeting => meeting.Items).SelectMany(item => item.DeclaredTopics))
        {
            if (!known.Contains(reference.Name))
            {
                diagnostics.Add(
                    DiagnosticCodes.UnknownTopic, reference.Location, reference.Name, Suggestion.For(reference.Name, known));
            }
        }
    }
}
