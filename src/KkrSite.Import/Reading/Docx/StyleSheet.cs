using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Wordprocessing;

namespace KkrSite.Import.Reading.Docx;

/// <summary>Looks up what a paragraph or a run is by its style and the styles that it is based on.</summary>
internal sealed partial class StyleSheet
{
    private const int LongestChain = 30;
    private const int UsualSize = 20;

    private readonly Dictionary<string, Style> styles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImmutableArray<Style>> chains = new(StringComparer.Ordinal);
    private readonly string? defaultParagraph;
    private readonly RunPropertiesBaseStyle? defaults;
    private readonly ParagraphPropertiesBaseStyle? paragraphDefaults;

    public StyleSheet(Styles? sheet)
    {
        foreach (var style in sheet?.Elements<Style>() ?? [])
        {
            if (style.StyleId?.Value is not { } id || !styles.TryAdd(id, style))
            {
                continue;
            }

            if (style.Type?.InnerText == "paragraph" && style.Default?.InnerText is "1" or "true" or "on")
            {
                defaultParagraph ??= id;
            }
        }

        defaults = sheet?.DocDefaults?.RunPropertiesDefault?.RunPropertiesBaseStyle;
        paragraphDefaults = sheet?.DocDefaults?.ParagraphPropertiesDefault?.ParagraphPropertiesBaseStyle;
    }

    /// <summary>The style and what it is based on, nearest first; a chain that bites its tail ends there.</summary>
    public ImmutableArray<Style> Chain(string? id)
    {
        if (id is null)
        {
            return [];
        }

        if (!chains.TryGetValue(id, out var chain))
        {
            var found = new List<Style>();
            for (var next = id; next is not null && found.Count < LongestChain && styles.TryGetValue(next, out var style) && !found.Contains(style);)
            {
                found.Add(style);
                next = style.BasedOn?.Val?.Value;
            }

            chains[id] = chain = [.. found];
        }

        return chain;
    }

    public ImmutableArray<Style> ChainOf(ParagraphProperties? properties) => Chain(properties?.ParagraphStyleId?.Val?.Value ?? defaultParagraph);

    /// <summary>The level that the style's name gives, whatever language and whatever style it is based on; 0 for none.</summary>
    public static int HeadingLevel(ImmutableArray<Style> chain)
    {
        foreach (var style in chain)
        {
            var name = style.StyleName?.Val?.Value ?? "";
            var match = HeadingName().Match(name) is { Success: true } named ? named : HeadingName().Match(style.StyleId?.Value ?? "");
            if (match.Success)
            {
                return match.Groups[1].Success ? match.Groups[1].ValueSpan[0] - '0' : 1;
            }
        }

        return 0;
    }

    public static bool IsContents(ImmutableArray<Style> chain) =>
        chain.Any(style => ContentsName().IsMatch(style.StyleName?.Val?.Value ?? "") || ContentsName().IsMatch(style.StyleId?.Value ?? ""));

    /// <summary>From 1; null where neither paragraph nor style has an outline level, 0 where it is said to be running text.</summary>
    public static int? OutlineLevel(ParagraphProperties? properties, ImmutableArray<Style> chain)
    {
        var level = Attributes.Number(properties?.OutlineLevel?.Val, 0, 9)
            ?? chain.Select(style => Attributes.Number(style.StyleParagraphProperties?.OutlineLevel?.Val, 0, 9)).FirstOrDefault(found => found is not null);
        return level is null ? null : level > 8 ? 0 : level + 1;
    }

    public bool IsBold(RunProperties? properties, ImmutableArray<Style> paragraph) =>
        Attributes.IsOn(properties?.Bold)
        ?? RunStyles(properties, paragraph).Select(style => Attributes.IsOn(style.StyleRunProperties?.Bold)).FirstOrDefault(found => found is not null)
        ?? Attributes.IsOn(defaults?.Bold) ?? false;

    public bool IsHidden(RunProperties? properties, ImmutableArray<Style> paragraph) =>
        Attributes.IsOn(properties?.Vanish)
        ?? RunStyles(properties, paragraph).Select(style => Attributes.IsOn(style.StyleRunProperties?.Vanish)).FirstOrDefault(found => found is not null)
        ?? false;

    /// <summary>In half points.</summary>
    public int Size(RunProperties? properties, ImmutableArray<Style> paragraph) =>
        Attributes.Number(properties?.FontSize?.Val, 1, 4000)
        ?? RunStyles(properties, paragraph)
            .Select(style => Attributes.Number(style.StyleRunProperties?.FontSize?.Val, 1, 4000)).FirstOrDefault(found => found is not null)
        ?? Attributes.Number(defaults?.FontSize?.Val, 1, 4000) ?? UsualSize;

    /// <summary>The room above and below a paragraph, in twentieths of a point.</summary>
    public (int Above, int Below) Spacing(ParagraphProperties? properties, ImmutableArray<Style> chain)
    {
        var all = chain.Select(style => style.StyleParagraphProperties?.SpacingBetweenLines)
            .Prepend(properties?.SpacingBetweenLines).Append(paragraphDefaults?.SpacingBetweenLines).OfType<SpacingBetweenLines>().ToList();
        int First(Func<SpacingBetweenLines, int?> read) => all.Select(read).FirstOrDefault(found => found is not null) ?? 0;
        return (First(spacing => Attributes.Number(spacing.Before, 0, 31680)), First(spacing => Attributes.Number(spacing.After, 0, 31680)));
    }

    private IEnumerable<Style> RunStyles(RunProperties? properties, ImmutableArray<Style> paragraph) =>
        Chain(properties?.RunStyle?.Val?.Value).Concat(paragraph);

    [GeneratedRegex("^(?:heading|overskrift) ?([1-9])$|^(?:title|titel)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex HeadingName();

    [GeneratedRegex("^(?:toc|indholdsfortegnelse|contents) ?[1-9]$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ContentsName();
}
