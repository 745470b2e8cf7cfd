using System.Text.RegularExpressions;

namespace KkrSite.Import.Lines;

/// <summary>Parts the number of an item from a title that was written right behind it: 2.1.Budget, 2.1Budget.</summary>
internal static partial class NumberGap
{
    /// <summary>Where the gap is missing in the line; 0 where none is.</summary>
    public static int At(string line) => Form().Match(line) is { Success: true } match ? match.Length : 0;

    [GeneratedRegex(@"^(?:(?:[0-9]{1,2}\.){1,3}|[0-9]{1,2}(?:\.[0-9]{1,2}){1,2})(?=\p{Lu}\p{Ll}{2})", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
