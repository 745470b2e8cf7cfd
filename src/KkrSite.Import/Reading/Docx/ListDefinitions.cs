using DocumentFormat.OpenXml.Wordprocessing;

namespace KkrSite.Import.Reading.Docx;

/// <summary>The document's kinds of numbering: which list a number belongs to, and how its levels look.</summary>
internal sealed class ListDefinitions
{
    public const int Levels = 9;

    private const int MostStyleLinks = 8;

    // All nine levels with words around them; a longer pattern would stand in front of every item.
    private const int LongestPattern = 200;

    private readonly StyleSheet styles;
    private readonly Dictionary<int, AbstractNum> lists = [];
    private readonly Dictionary<int, NumberingInstance> instances = [];
    private readonly Dictionary<int, ListDefinition?> definitions = [];

    public ListDefinitions(Numbering? numbering, StyleSheet styles)
    {
        this.styles = styles;
        foreach (var list in numbering?.Elements<AbstractNum>() ?? [])
        {
            lists.TryAdd(Attributes.Number(list.AbstractNumberId, 0, int.MaxValue) ?? -1, list);
        }

        foreach (var instance in numbering?.Elements<NumberingInstance>() ?? [])
        {
            instances.TryAdd(Attributes.Number(instance.NumberID, 0, int.MaxValue) ?? -1, instance);
        }
    }

    /// <summary>Null where the document has no such numbering; 0 stands for no numbering at all.</summary>
    public ListDefinition? Find(int number)
    {
        if (number == 0 || !instances.TryGetValue(number, out var instance))
        {
            return null;
        }

        if (!definitions.TryGetValue(number, out var definition))
        {
            definitions[number] = definition = Define(number, instance);
        }

        return definition;
    }

    private ListDefinition? Define(int number, NumberingInstance instance)
    {
        var (id, list) = List(instance, 0);
        if (list is null)
        {
            return null;
        }

        var levels = new NumberingLevel?[Levels];
        foreach (var level in list.Elements<Level>())
        {
            levels[Attributes.Number(level.LevelIndex, 0, Levels - 1) ?? 0] ??= Read(level);
        }

        var restarts = new int?[Levels];
        foreach (var change in instance.Elements<LevelOverride>())
        {
            var index = Attributes.Number(change.LevelIndex, 0, Levels - 1) ?? 0;
            levels[index] = change.Level is { } level ? Read(level) : levels[index];
            restarts[index] = Attributes.Number(change.StartOverrideNumberingValue?.Val, 0, 1_000_000);
        }

        return new ListDefinition(number, id, levels, restarts);
    }

    // A list may stand for the list of a numbering style, which in turn names a number.
    private (int Id, AbstractNum? List) List(NumberingInstance instance, int links)
    {
        var id = Attributes.Number(instance.AbstractNumId?.Val, 0, int.MaxValue) ?? -1;
        if (!lists.TryGetValue(id, out var list))
        {
            return (id, null);
        }

        var linked = links < MostStyleLinks && list.NumberingStyleLink?.Val?.Value is { } style
            ? styles.Chain(style).Select(found => found.StyleParagraphProperties?.NumberingProperties?.NumberingId?.Val).FirstOrDefault(found => found is not null)
            : null;
        return Attributes.Number(linked, 0, int.MaxValue) is { } number && instances.TryGetValue(number, out var other)
            ? List(other, links + 1)
            : (id, list);
    }

    private static NumberingLevel Read(Level level) => new(
        Attributes.Number(level.StartNumberingValue?.Val, 0, 1_000_000) ?? 0,
        level.NumberingFormat?.Val?.InnerText ?? "decimal",
        level.LevelText?.Val?.Value is { Length: <= LongestPattern } pattern ? pattern : "",
        Attributes.IsOn(level.IsLegalNumberingStyle) ?? false,
        level.LevelSuffix?.Val?.InnerText ?? "tab",
        Attributes.Number(level.LevelRestart?.Val, 0, Levels),
        level.ParagraphStyleIdInLevel?.Val?.Value);
}
