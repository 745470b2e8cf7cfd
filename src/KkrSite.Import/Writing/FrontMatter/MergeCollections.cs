using System.Collections.Immutable;
using KkrSite.Import.Writing.Matching;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.Core.Tokens;
using YamlDotNet.RepresentationModel;

namespace KkrSite.Import.Writing.FrontMatter;

/// <summary>
/// Adds to a list or map of front matter what only the document has, in the file's own manner of writing: what an editor
/// wrote there, with blanks and comments, stays as it is.
/// </summary>
internal static class MergeCollections
{
    /// <summary>Keys whose lists grow, whoever wrote them: an attachment more takes nothing from the others.</summary>
    private static readonly ImmutableArray<string> Growing = ["bilag", "links", "afsnit"];

    /// <summary>
    /// The file's key with the document's further entries; null where the two cannot be merged, so that one of them must
    /// give way.
    /// </summary>
    /// <param name="isTakenOut">Whether an entry was brought once and taken out by an editor.</param>
    /// <param name="overwrite">An attachment's file or address gives way to the document's, and only that: the other attachments stay as they are.</param>
    public static MergedKey? Merge(FileKey own, FileKey planned, Func<string, bool> isTakenOut, bool overwrite)
    {
        if (CompareYaml.Read(own) is not { } ours || CompareYaml.Read(planned) is not { } theirs)
        {
            return null;
        }

        var merged = (ours, theirs) switch
        {
            (YamlSequenceNode list, YamlSequenceNode other) => MergeLists(own, list, other, isTakenOut, overwrite),
            (YamlMappingNode map, YamlMappingNode other) => MergeMaps(own, map, other, isTakenOut),
            _ => null,
        };

        // Written between an editor's own lines: whatever their manner, it must still say what it said.
        return merged is not null && CompareYaml.Read(merged.Key) is { } result && CompareYaml.Covers(result, merged.IsReplacing ? theirs : ours) ? merged : null;
    }

    private static MergedKey? MergeLists(FileKey own, YamlSequenceNode ours, YamlSequenceNode theirs, Func<string, bool> isTakenOut, bool overwrite)
    {
        string NameOf(YamlNode entry) => KnownBy(own.Name, CompareYaml.NameOf(own.Name, entry) ?? "");
        var known = ours.Children.ToLookup(NameOf);

        // A link's address says enough; the words that lead to it are cut in one way or another.
        var others = theirs.Children.Where(entry => !ours.Children.Any(other => CompareYaml.Covers(other, entry))
            && !(own.Name == "links" && known.Contains(NameOf(entry)))).ToList();
        var further = others.Where(entry => !known.Contains(NameOf(entry))).ToList();
        var takenOut = further.Where(entry => isTakenOut(CompareYaml.NameOf(own.Name, entry)!)).ToList();
        var isSuperset = ours.Children.All(entry => theirs.Children.Any(other => CompareYaml.Covers(other, entry)));
        if (!Growing.Contains(own.Name) && !isSuperset)
        {
            return null;
        }

        var added = further.Except(takenOut).Select(Entry).ToList();
        var key = ours.Style == SequenceStyle.Flow ? InBrackets(own, added) : InLines(own, ours, added.ConvertAll(entry => "- " + entry));
        var isReplacing = false;

        // From the last to the first in the file, so that the places of the others stay what they are.
        foreach (var (entry, entryOfOurs) in others.Except(further).Select(entry => (entry, known[NameOf(entry)].First())).OrderByDescending(pair => pair.Item2.Start.Index))
        {
            var enriched = entryOfOurs is YamlMappingNode map ? Enriched(key, map, entry) : null;
            if (enriched is null && overwrite)
            {
                (enriched, isReplacing) = (key with { Source = ReplaceTarget.In(key.Source, entryOfOurs, entry) ?? "" }, true);
            }

            if (enriched is null or { Source.Length: 0 })
            {
                // The same attachment with another address: one of them is right.
                return null;
            }

            key = enriched;
        }

        return new MergedKey(key, [.. takenOut.Select(entry => CompareYaml.NameOf(own.Name, entry)!)], isReplacing);
    }

    private static string KnownBy(string key, string name) => key == "links" || !name.Contains(' ', StringComparison.Ordinal) ? name : Wording.Bare(name);

    // The file of an attachment that had only its title: behind the first value of its entry.
    private static FileKey? Enriched(FileKey key, YamlMappingNode ours, YamlNode theirs)
    {
        if (theirs is not YamlMappingNode map || map.Children.Any(pair => ours.Children.TryGetValue(pair.Key, out var value) && !CompareYaml.Covers(value, pair.Value))
            || (Has(ours, "url") && Has(map, "fil")) || (Has(ours, "fil") && Has(map, "url")))
        {
            return null;
        }

        var first = ours.Children.First();
        var separator = ours.Style == MappingStyle.Flow ? ", " : "\n" + new string(' ', (int)first.Key.Start.Column - 1);
        var more = string.Concat(map.Children.Where(pair => !ours.Children.ContainsKey(pair.Key)).Select(pair => $"{separator}{Text(pair.Key)}: {YamlText.Quoted(Text(pair.Value))}"));
        return key with { Source = key.Source.Insert((int)first.Value.End.Index, more) };
    }

    private static bool Has(YamlMappingNode map, string name) => map.Children.ContainsKey(name);

    private static MergedKey? MergeMaps(FileKey own, YamlMappingNode ours, YamlMappingNode theirs, Func<string, bool> isTakenOut)
    {
        if (theirs.Children.Any(pair => ours.Children.TryGetValue(pair.Key, out var value) && !CompareYaml.Covers(value, pair.Value)))
        {
            return null;
        }

        var further = theirs.Children.Where(pair => !ours.Children.ContainsKey(pair.Key)).ToList();
        var takenOut = further.Where(pair => isTakenOut(Text(pair.Key))).ToList();
        var added = further.Except(takenOut).Select(pair => $"{YamlText.Quoted(Text(pair.Key))}: {YamlText.Quoted(Text(pair.Value))}").ToList();
        var key = ours.Style == MappingStyle.Flow ? InBrackets(own, added) : InLines(own, ours, added);
        return new MergedKey(key, [.. takenOut.Select(pair => Text(pair.Key))]);
    }

    private static FileKey InBrackets(FileKey own, List<string> added)
    {
        if (added.Count == 0)
        {
            return own;
        }

        var close = ClosingBracket(own.Source);
        var inside = own.Source[..close].TrimEnd();
        var separator = inside[^1] is '[' or '{' or ',' ? "" : ", ";
        return own with { Source = inside + separator + string.Join(", ", added) + own.Source[close..] };
    }

    // The outermost one closes last; brackets in texts and comments are no tokens.
    private static int ClosingBracket(string source)
    {
        var scanner = new Scanner(new StringReader(source));
        var close = 0L;
        while (scanner.MoveNext())
        {
            close = scanner.Current is FlowSequenceEnd or FlowMappingEnd ? scanner.Current.Start.Index : close;
        }

        return (int)close;
    }

    private static FileKey InLines(FileKey own, YamlNode node, List<string> added)
    {
        var indent = new string(' ', (int)node.Start.Column - 1);
        return added.Count == 0 ? own : own with { Source = own.Source.TrimEnd() + string.Concat(added.Select(line => $"\n{indent}{line}")) };
    }

    // A map of texts as the import writes them, on one line: it may stand in brackets and after a dash.
    private static string Entry(YamlNode node) => node is YamlMappingNode map
        ? "{" + string.Join(", ", map.Children.Select(pair => $"{Text(pair.Key)}: {YamlText.Quoted(Text(pair.Value))}")) + "}"
        : YamlText.Quoted(Text(node));

    private static string Text(YamlNode node) => (node as YamlScalarNode)?.Value ?? "";
}
