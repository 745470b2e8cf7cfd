using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Wordprocessing;

namespace KkrSite.Import.Reading.Docx.Model;

/// <summary>Resolves the properties of paragraphs and runs through their style and the styles that it is based on.</summary>
internal sealed partial class StyleSheet
{
    private const int MaxChainLength = 30;
    private const int DefaultSize = 20;

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

    /// <summary>The style and the styles that it is based on, nearest first; a circular chain ends at the first repetition.</summary>
    public ImmutableArray<Style> FindChain(string? id)
    {
        if (id is null)
        {
            return [];
        }

        if (!chains.TryGetValue(id, out var chain))
        {
            var found = new List<Style>();
            for (
                var next = id;
                next is not null && found.Count < MaxChainLength && styles.TryGetValue(next, out var style) && !found.Contains(style);

            )
            {
                found.Add(style);
                next = style.BasedOn?.Val?.Value;
            }

            chains[id] = chain = [.. found];
        }

        return chain;
    }

    public ImmutableArray<Style> FindParagraphChain(ParagraphProperties? properties) =>
        FindChain(properties?.ParagraphStyleId?.Val?.Value ?? defaultParagraph);

    /// <summary>From 1, by the outline level, else by the name of a style; 0 for running text.</summary>
    public static int FindHeadingLevel(ParagraphProperties? properties, ImmutableArray<Style> chain) =>
        FindOutlineLevel(properties, chain) ?? FindNamedLevel(chain);

    // Style names and ids are in the language of the word processor.
    private static int FindNamedLevel(ImmutableArray<Style> chain)
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

    public static bool IsTableOfContents(ImmutableArray<Style> chain) =>
        chain.Any(style => ContentsName().IsMatch(style.StyleName?.Val?.Value ?? "") || ContentsName().IsMatch(style.StyleId?.Value ?? ""));

    // Null if neither paragraph nor style has an outline level; 0 if the level is that of running text.
    private static int? FindOutlineLevel(ParagraphProperties? properties, ImmutableArray<Style> chain)
    {
        var level = OpenXmlAttributes.ReadNumber(properties?.OutlineLevel?.Val, 0, 9)
            ?? chain
                .Select(style => OpenXmlAttributes.ReadNumber(style.StyleParagraphProperties?.OutlineLevel?.Val, 0, 9))
                .FirstOrDefault(found => found is not null);
        return level is null ? null
            : level > 8 ? 0
            : level + 1;
    }

    public bool IsBold(RunProperties? properties, ImmutableArray<Style> paragraph) =>
        OpenXmlAttributes.IsOn(properties?.Bold)
        ?? FindRunStyles(properties, paragraph)
            .Select(style => OpenXmlAttributes.IsOn(style.StyleRunProperties?.Bold))
            .FirstOrDefault(found => found is not null)
        ?? OpenXmlAttributes.IsOn(defaults?.Bold)
        ?? false;

    public bool IsHidden(RunProperties? properties, ImmutableArray<Style> paragraph) =>
        OpenXmlAttributes.IsOn(properties?.Vanish)
        ?? FindRunStyles(properties, paragraph)
            .Select(style => OpenXmlAttributes.IsOn(style.StyleRunProperties?.Vanish))
            .FirstOrDefault(found => found is not null)
        ?? false;

    /// <summary>Struck through, once or twice.</summary>
    public bool IsStruckOut(RunProperties? properties, ImmutableArray<Style> paragraph) =>
        IsOn(properties, paragraph, run => run?.Strike, style => style?.Strike)
        || IsOn(properties, paragraph, run => run?.DoubleStrike, style => style?.DoubleStrike);

    private bool IsOn(
        RunProperties? properties,
        ImmutableArray<Style> paragraph,
        Func<RunProperties?, OnOffType?> find,
        Func<StyleRunProperties?, OnOffType?> findInStyle
    ) =>
        OpenXmlAttributes.IsOn(find(properties))
        ?? FindRunStyles(properties, paragraph)
            .Select(style => OpenXmlAttributes.IsOn(findInStyle(style.StyleRunProperties)))
            .FirstOrDefault(found => found is not null)
        ?? false;

    /// <summary>In half points.</summary>
    public int FindSize(RunProperties? properties, ImmutableArray<Style> paragraph) =>
        OpenXmlAttributes.ReadNumber(properties?.FontSize?.Val, 1, 4000)
        ?? FindRunStyles(properties, paragraph)
            .Select(style => OpenXmlAttributes.ReadNumber(style.StyleRunProperties?.FontSize?.Val, 1, 4000))
            .FirstOrDefault(found => found is not null)
        ?? OpenXmlAttributes.ReadNumber(defaults?.FontSize?.Val, 1, 4000)
        ?? DefaultSize;

    /// <summary>The space above and below a paragraph, in twentieths of a point.</summary>
    public (int Above, int Below) FindSpacing(ParagraphProperties? properties, ImmutableArray<Style> chain)
    {
        var all = chain
            .Select(style => style.StyleParagraphProperties?.SpacingBetweenLines)
            .Prepend(properties?.SpacingBetweenLines)
            .Append(paragraphDefaults?.SpacingBetweenLines)
            .OfType<SpacingBetweenLines>()
            .ToList();
        int First(Func<SpacingBetweenLines, int?> read) => all.Select(read).FirstOrDefault(found => found is not null) ?? 0;
        return (
            First(spacing => OpenXmlAttributes.ReadNumber(spacing.Before, 0, 31680)),
            First(spacing => OpenXmlAttributes.ReadNumber(spacing.After, 0, 31680))
        );
    }

    private IEnumerable<Style> FindRunStyles(RunProperties? properties, ImmutableArray<Style> paragraph) =>
        FindChain(properties?.RunStyle?.Val?.Value).Concat(paragraph);

    [GeneratedRegex("^(?:heading|overskrift) ?([1-9])$|^(?:title|titel)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex HeadingName();

    [GeneratedRegex("^(?:toc|indholdsfortegnelse|contents) ?[1-9]$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ContentsName();
}
