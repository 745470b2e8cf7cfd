using System.Text;

namespace KkrSite.Import.Reading.Docx;

/// <summary>Counts the items of all lists in the order of the text and writes what the word processor shows in front of them.</summary>
internal sealed class CountListItems
{
    private readonly Dictionary<int, int?[]> counters = [];
    private readonly HashSet<(int Number, int Level)> begun = [];

    /// <summary>Counts one item; its number or bullet, with the blank or tab that parts it from the text; "" for none.</summary>
    public string Next(ListDefinition definition, int level)
    {
        if (definition.Levels[level] is not { } shape)
        {
            return "";
        }

        if (!counters.TryGetValue(definition.List, out var counts))
        {
            counters[definition.List] = counts = new int?[ListDefinitions.Levels];
        }

        var restart = begun.Add((definition.Number, level)) ? definition.Restarts[level] : null;
        counts[level] = restart ?? (counts[level] is { } count ? count + 1 : shape.Start);
        for (var below = level + 1; below < counts.Length; below++)
        {
            if (definition.Levels[below]?.RestartsAfter is not { } after || (after > 0 && level < after))
            {
                counts[below] = null;
            }
        }

        var mark = shape.Format == "bullet" ? Bullet(shape.Text) : Number(definition, shape, counts);
        return mark.Length == 0 ? "" : mark + (shape.Suffix == "tab" ? "\t" : " ");
    }

    private static string Number(ListDefinition definition, NumberingLevel shape, int?[] counts)
    {
        var number = new StringBuilder();
        for (var i = 0; i < shape.Text.Length; i++)
        {
            if (shape.Text[i] == '%' && i + 1 < shape.Text.Length && shape.Text[i + 1] is >= '1' and <= '9')
            {
                var level = shape.Text[++i] - '1';
                var above = definition.Levels[level];
                number.Append(NumberFormats.Write(
                    counts[level] ?? above?.Start ?? 1, shape.IsLegal && above?.Format is not "none" ? "decimal" : above?.Format ?? "decimal"));
            }
            else
            {
                number.Append(shape.Text[i]);
            }
        }

        return PlainCharacters.WithoutSoftHyphens(number.ToString()).Trim();
    }

    // Which picture a symbol font draws says nothing; only the dashes are letters of their own.
    private static string Bullet(string text)
    {
        var plain = PlainCharacters.WithoutSoftHyphens(text).Trim();
        return plain.Length > 1 || plain is "-" or "–" or "—" ? plain : "•";
    }
}
