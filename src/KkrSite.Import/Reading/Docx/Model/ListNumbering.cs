using System.Collections.Immutable;
using System.Text;
using DocumentFormat.OpenXml.Wordprocessing;

namespace KkrSite.Import.Reading.Docx.Model;

/// <summary>Counts the items of all lists in the order of the text and formats the number or bullet of each as Word displays it.</summary>
internal sealed class ListNumbering
{
    private const int LevelCount = 9;
    private const int MaxStyleLinks = 8;

    // Enough for all nine levels with words around them.
    private const int MaxPatternLength = 200;

    private readonly StyleSheet styles;
    private readonly Dictionary<int, AbstractNum> lists = [];
    private readonly Dictionary<int, NumberingInstance> instances = [];
    private readonly Dictionary<int, ListDefinition?> definitions = [];
    private readonly Dictionary<int, int?[]> counters = [];
    private readonly HashSet<(int Number, int Level)> startedLevels = [];

    public ListNumbering(Numbering? numbering, StyleSheet styles)
    {
        this.styles = styles;
        foreach (var list in numbering?.Elements<AbstractNum>() ?? [])
        {
            lists.TryAdd(OpenXmlAttributes.ReadNumber(list.AbstractNumberId, 0, int.MaxValue) ?? -1, list);
        }

        foreach (var instance in numbering?.Elements<NumberingInstance>() ?? [])
        {
            instances.TryAdd(OpenXmlAttributes.ReadNumber(instance.NumberID, 0, int.MaxValue) ?? -1, instance);
        }
    }

    /// <summary>
    /// Counts a paragraph in its list. Returns the number or bullet with the blank or tab after it, and the level from 1;
    /// "" and 0 outside lists.
    /// </summary>
    public (string Marker, int Level) ReadMarker(ParagraphProperties? properties, ImmutableArray<Style> chain)
    {
        var candidates = chain
            .Select(style => style.StyleParagraphProperties?.NumberingProperties)
            .Prepend(properties?.NumberingProperties)
            .OfType<NumberingProperties>()
            .ToList();
        var number = candidates
            .Select(numbering => OpenXmlAttributes.ReadNumber(numbering.NumberingId?.Val, 0, int.MaxValue))
            .FirstOrDefault(found => found is not null);
        if (number is null || FindDefinition(number.Value) is not { } definition)
        {
            return ("", 0);
        }

        var level =
            candidates
                .Select(numbering => OpenXmlAttributes.ReadNumber(numbering.NumberingLevelReference?.Val, 0, LevelCount - 1))
                .FirstOrDefault(found => found is not null)
            ?? definition.FindLevel(chain);
        return (CountItem(definition, level), level + 1);
    }

    // Null for 0, which means no numbering, and for a number that the document does not define.
    private ListDefinition? FindDefinition(int number)
    {
        if (number == 0 || !instances.TryGetValue(number, out var instance))
        {
            return null;
        }

        if (!definitions.TryGetValue(number, out var definition))
        {
            definitions[number] = definition = CreateDefinition(number, instance);
        }

        return definition;
    }

    private ListDefinition? CreateDefinition(int number, NumberingInstance instance)
    {
        var (id, list) = ResolveList(instance, 0);
        if (list is null)
        {
            return null;
        }

        var levels = new NumberingLevel?[LevelCount];
        foreach (var level in list.Elements<Level>())
        {
            levels[OpenXmlAttributes.ReadNumber(level.LevelIndex, 0, LevelCount - 1) ?? 0] ??= ReadLevel(level);
        }

        var restarts = new int?[LevelCount];
        foreach (var change in instance.Elements<LevelOverride>())
        {
            var index = OpenXmlAttributes.ReadNumber(change.LevelIndex, 0, LevelCount - 1) ?? 0;
            levels[index] = change.Level is { } level ? ReadLevel(level) : levels[index];
            restarts[index] = OpenXmlAttributes.ReadNumber(change.StartOverrideNumberingValue?.Val, 0, 1_000_000);
        }

        return new ListDefinition(number, id, [.. levels], [.. restarts]);
    }

    // A list may refer to the list of a numbering style, which in turn refers to a numbering.
    private (int Id, AbstractNum? List) ResolveList(NumberingInstance instance, int links)
    {
        var id = OpenXmlAttributes.ReadNumber(instance.AbstractNumId?.Val, 0, int.MaxValue) ?? -1;
        if (!lists.TryGetValue(id, out var list))
        {
            return (id, null);
        }

        var linked =
            links < MaxStyleLinks && list.NumberingStyleLink?.Val?.Value is { } style
                ? styles
                    .FindChain(style)
                    .Select(found => found.StyleParagraphProperties?.NumberingProperties?.NumberingId?.Val)
                    .FirstOrDefault(found => found is not null)
                : null;
        return OpenXmlAttributes.ReadNumber(linked, 0, int.MaxValue) is { } number && instances.TryGetValue(number, out var other)
            ? ResolveList(other, links + 1)
            : (id, list);
    }

    private static NumberingLevel ReadLevel(Level level) =>
        new()
        {
            Start = OpenXmlAttributes.ReadNumber(level.StartNumberingValue?.Val, 0, 1_000_000) ?? 0,
            Format = level.NumberingFormat?.Val?.InnerText ?? "decimal",
            Text = level.LevelText?.Val?.Value is { Length: <= MaxPatternLength } pattern ? pattern : "",
            IsLegal = OpenXmlAttributes.IsOn(level.IsLegalNumberingStyle) ?? false,
            Separator = (level.LevelSuffix?.Val?.InnerText ?? "tab") == "tab" ? "\t" : " ",
            RestartsAfter = OpenXmlAttributes.ReadNumber(level.LevelRestart?.Val, 0, LevelCount),
            Style = level.ParagraphStyleIdInLevel?.Val?.Value,
        };

    private string CountItem(ListDefinition definition, int level)
    {
        if (definition.Levels[level] is not { } shape)
        {
            return "";
        }

        if (!counters.TryGetValue(definition.List, out var counts))
        {
            counters[definition.List] = counts = new int?[LevelCount];
        }

        var restart = startedLevels.Add((definition.Number, level)) ? definition.Restarts[level] : null;
        counts[level] = restart ?? (counts[level] is { } count ? count + 1 : shape.Start);
        for (var below = level + 1; below < counts.Length; below++)
        {
            if (definition.Levels[below]?.RestartsAfter is not { } after || (after > 0 && level < after))
            {
                counts[below] = null;
            }
        }

        var marker = shape.Format == "bullet" ? FormatBullet(shape.Text) : FormatNumber(definition, shape, counts);
        return marker.Length == 0 ? "" : marker + shape.Separator;
    }

    private static string FormatNumber(ListDefinition definition, NumberingLevel shape, int?[] counts)
    {
        var number = new StringBuilder();
        for (var i = 0; i < shape.Text.Length; i++)
        {
            if (shape.Text[i] == '%' && i + 1 < shape.Text.Length && shape.Text[i + 1] is >= '1' and <= '9')
            {
                var level = shape.Text[++i] - '1';
                var above = definition.Levels[level];
                number.Append(
                    ListNumberFormatter.Format(
                        counts[level] ?? above?.Start ?? 1,
                        shape.IsLegal && above?.Format is not "none" ? "decimal" : above?.Format ?? "decimal"
                    )
                );
            }
            else
            {
                number.Append(shape.Text[i]);
            }
        }

        return CharacterNormaliser.NormaliseWithoutSoftHyphens(number.ToString()).Trim();
    }

    // A bullet in a symbol font has no meaning of its own; only dashes and longer texts are kept.
    private static string FormatBullet(string text)
    {
        var plain = CharacterNormaliser.NormaliseWithoutSoftHyphens(text).Trim();
        return plain.Length > 1 || plain is "-" or "–" or "—" ? plain : "•";
    }

    /// <summary>A numbering that paragraphs refer to.</summary>
    /// <param name="List">Numberings of the same list share its counters.</param>
    /// <param name="Restarts">By level: the first count if the numbering starts the level anew; null to continue the list.</param>
    private sealed record ListDefinition(
        int Number,
        int List,
        ImmutableArray<NumberingLevel?> Levels,
        ImmutableArray<int?> Restarts
    )
    {
        /// <summary>The level that is bound to one of the paragraph styles, from 0; the first level if none is.</summary>
        public int FindLevel(ImmutableArray<Style> chain) =>
            chain
                .Select(style => style.StyleId?.Value ?? "")
                .Select(style => Levels.ToList().FindIndex(level => level?.Style == style))
                .FirstOrDefault(level => level >= 0);
    }

    private sealed record NumberingLevel
    {
        public required int Start { get; init; }

        public required string Format { get; init; }

        /// <summary>The pattern, such as <c>%1.%2.</c>, or the bullet itself.</summary>
        public required string Text { get; init; }

        /// <summary>All numbers of the pattern are decimal.</summary>
        public required bool IsLegal { get; init; }

        public required string Separator { get; init; }

        /// <summary>The level, from 1, whose items restart the count; 0 if none does, null if all levels above do.</summary>
        public required int? RestartsAfter { get; init; }

        /// <summary>The id of the paragraph style that is bound to the level.</summary>
        public required string? Style { get; init; }
    }
}
