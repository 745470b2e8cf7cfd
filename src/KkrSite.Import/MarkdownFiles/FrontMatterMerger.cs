using System.Collections.Immutable;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.Core.Tokens;
using YamlDotNet.RepresentationModel;

namespace KkrSite.Import.MarkdownFiles;

/// <summary>
/// Adds to a list or map of front matter what only the document has, in the file's own notation. The file's entries, with
/// their white space and comments, stay as they are.
/// </summary>
/// <param name="isRemoved">Whether an entry was imported once and then removed by an editor.</param>
/// <param name="overwrite">The document's file or address of an attachment replaces the existing one; the other attachments stay.</param>
internal sealed class FrontMatterMerger(Func<string, bool> isRemoved, bool overwrite)
{
    // Lists that may grow whoever wrote them: one attachment more takes nothing from the others.
    private static readonly ImmutableArray<string> ExtensibleKeys = ["bilag", "links", "afsnit"];

    private static readonly string[] TargetKeys = ["fil", "url"];

    /// <summary>
    /// The existing key with the document's further entries; null where the two cannot be merged, so that one must replace the other.
    /// </summary>
    public MergedKey? Merge(FrontMatterKey existing, FrontMatterKey planned)
    {
        if (existing.ParseValue() is not { } existingValue || planned.ParseValue() is not { } plannedValue)
        {
            return null;
        }

        var merged = (existingValue, plannedValue) switch
        {
            (YamlSequenceNode list, YamlSequenceNode other) => MergeLists(existing, list, other),
            (YamlMappingNode map, YamlMappingNode other) => MergeMaps(existing, map, other),
            _ => null,
        };

        // The text was edited between an editor's own lines: the result must still hold everything.
        return
            merged is not null
            && merged.Key.ParseValue() is { } result
            && FrontMatterComparer.Covers(result, merged.IsOverwriting ? plannedValue : existingValue)
            ? merged
            : null;
    }

    private MergedKey? MergeLists(FrontMatterKey existing, YamlSequenceNode existingList, YamlSequenceNode plannedList)
    {
        string GetIdentity(YamlNode entry) => FrontMatterMerger.GetIdentity(existing.Name, existing.GetEntryName(entry) ?? "");
        var existingEntries = existingList.Children.ToLookup(GetIdentity);

        // The address identifies a link; its text depends on the document's format.
        var different = plannedList
            .Children.Where(entry =>
                !existingList.Children.Any(other => FrontMatterComparer.Covers(other, entry))
                && !(existing.Name == "links" && existingEntries.Contains(GetIdentity(entry)))
            )
            .ToList();
        var further = different.Where(entry => !existingEntries.Contains(GetIdentity(entry))).ToList();
        var removed = further.Where(entry => isRemoved(existing.GetEntryName(entry)!)).ToList();
        var isSuperset = existingList.Children.All(entry => plannedList.Children.Any(other => FrontMatterComparer.Covers(other, entry)));
        if (!ExtensibleKeys.Contains(existing.Name) && !isSuperset)
        {
            return null;
        }

        var added = further.Except(removed).Select(FormatEntry).ToList();
        var key =
            existingList.Style == SequenceStyle.Flow
                ? AppendInFlow(existing, added)
                : AppendInLines(existing, existingList, added.ConvertAll(entry => "- " + entry));
        var isOverwriting = false;

        // From the last to the first, so that the positions of the others stay valid.
        foreach (
            var (entry, existingEntry) in different
                .Except(further)
                .Select(entry => (entry, existingEntries[GetIdentity(entry)].First()))
                .OrderByDescending(pair => pair.Item2.Start.Index)
        )
        {
            var source = existingEntry is YamlMappingNode map ? AddMissingFields(key.Source, map, entry) : null;
            if (source is null && overwrite)
            {
                (source, isOverwriting) = (ReplaceTarget(key.Source, existingEntry, entry), true);
            }

            if (source is null)
            {
                // The same attachment with another address: only one of them can be right.
                return null;
            }

            key = key with { Source = source };
        }

        return new MergedKey(key, [.. removed.Select(entry => existing.GetEntryName(entry)!)], isOverwriting);
    }

    private MergedKey? MergeMaps(FrontMatterKey existing, YamlMappingNode existingMap, YamlMappingNode plannedMap)
    {
        if (Contradicts(existingMap, plannedMap))
        {
            return null;
        }

        var further = plannedMap.Children.Where(pair => !existingMap.Children.ContainsKey(pair.Key)).ToList();
        var removed = further.Where(pair => isRemoved(GetText(pair.Key))).ToList();
        var added = further
            .Except(removed)
            .Select(pair => $"{YamlFormatter.FormatQuoted(GetText(pair.Key))}: {YamlFormatter.FormatQuoted(GetText(pair.Value))}")
            .ToList();
        var key =
            existingMap.Style == MappingStyle.Flow ? AppendInFlow(existing, added) : AppendInLines(existing, existingMap, added);
        return new MergedKey(key, [.. removed.Select(pair => GetText(pair.Key))], IsOverwriting: false);
    }

    private static string GetIdentity(string key, string name) =>
        key == "links" || !name.Contains(' ', StringComparison.Ordinal) ? name : TextComparer.NormaliseWording(name);

    private static bool Contradicts(YamlMappingNode existing, YamlMappingNode planned) =>
        planned.Children.Any(pair =>
            existing.Children.TryGetValue(pair.Key, out var value) && !FrontMatterComparer.Covers(value, pair.Value)
        );

    // The file of an attachment that had only its title: after the first value of its entry.
    private static string? AddMissingFields(string source, YamlMappingNode existing, YamlNode planned)
    {
        if (
            planned is not YamlMappingNode map
            || Contradicts(existing, map)
            || (Has(existing, "url") && Has(map, "fil"))
            || (Has(existing, "fil") && Has(map, "url"))
        )
        {
            return null;
        }

        var first = existing.Children.First();
        var separator = existing.Style == MappingStyle.Flow ? ", " : "\n" + new string(' ', (int)first.Key.Start.Column - 1);
        var added = string.Concat(
            map.Children.Where(pair => !existing.Children.ContainsKey(pair.Key)).Select(pair => separator + FormatField(pair))
        );
        return source.Insert((int)first.Value.End.Index, added);
    }

    private static bool Has(YamlMappingNode map, string name) => map.Children.ContainsKey(name);

    // Null where one of the entries has no file or address, or more than one.
    private static string? ReplaceTarget(string source, YamlNode existing, YamlNode planned) =>
        FindTargets(existing) is [var before] && FindTargets(planned) is [var after]
            ? source[..(int)before.Key.Start.Index] + FormatField(after) + source[(int)before.Value.End.Index..]
            : null;

    private static List<KeyValuePair<YamlNode, YamlNode>> FindTargets(YamlNode entry) =>
        entry is YamlMappingNode map ? [.. map.Children.Where(pair => TargetKeys.Contains(GetText(pair.Key)))] : [];

    private static FrontMatterKey AppendInFlow(FrontMatterKey key, List<string> added)
    {
        if (added.Count == 0)
        {
            return key;
        }

        var close = FindClosingBracket(key.Source);
        var inside = key.Source[..close].TrimEnd();
        var separator = inside[^1] is '[' or '{' or ',' ? "" : ", ";
        return key with { Source = inside + separator + string.Join(", ", added) + key.Source[close..] };
    }

    // The outermost bracket closes last; brackets in texts and comments are not tokens.
    private static int FindClosingBracket(string source)
    {
        var scanner = new Scanner(new StringReader(source));
        var close = 0L;
        while (scanner.MoveNext())
        {
            close = scanner.Current is FlowSequenceEnd or FlowMappingEnd ? scanner.Current.Start.Index : close;
        }

        return (int)close;
    }

    private static FrontMatterKey AppendInLines(FrontMatterKey key, YamlNode node, List<string> added)
    {
        var indent = new string(' ', (int)node.Start.Column - 1);
        return added.Count == 0
            ? key
            : key with
            {
                Source = key.Source.TrimEnd() + string.Concat(added.Select(line => $"\n{indent}{line}")),
            };
    }

    // On one line, which is valid in brackets and after a dash.
    private static string FormatEntry(YamlNode node) =>
        node is YamlMappingNode map
            ? "{" + string.Join(", ", map.Children.Select(FormatField)) + "}"
            : YamlFormatter.FormatQuoted(GetText(node));

    private static string FormatField(KeyValuePair<YamlNode, YamlNode> pair) =>
        $"{GetText(pair.Key)}: {YamlFormatter.FormatQuoted(GetText(pair.Value))}";

    private static string GetText(YamlNode node) => (node as YamlScalarNode)?.Value ?? "";

    /// <param name="Removed">Entries of the document that an editor removed from the file.</param>
    /// <param name="IsOverwriting">Something in the file was replaced, because of --overwrite.</param>
    internal sealed record MergedKey(FrontMatterKey Key, ImmutableArray<string> Removed, bool IsOverwriting);
}
