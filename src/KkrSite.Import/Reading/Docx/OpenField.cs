using System.Text;
using System.Text.RegularExpressions;

namespace KkrSite.Import.Reading.Docx;

/// <summary>A field whose end has not come yet: first its instruction is read, then what it shows.</summary>
internal sealed partial class OpenField
{
    private readonly StringBuilder instruction = new();

    public bool ShowsResult { get; set; }

    public string Instruction => instruction.ToString();

    public bool IsContents => Instruction.TrimStart().StartsWith("TOC", StringComparison.OrdinalIgnoreCase);

    /// <summary>Shows the day on which someone opened the document, which is no fact of the meeting.</summary>
    public bool ShowsToday => TodayForm().IsMatch(Instruction);

    public void Instruct(string text)
    {
        if (instruction.Length < 8000)
        {
            instruction.Append(text);
        }
    }

    /// <summary>Where the field leads out of the document; null for other fields and for places in the document.</summary>
    public string? Address => AddressIn(Instruction);

    public static string? AddressIn(string instruction)
    {
        var match = LinkForm().Match(instruction);
        if (!match.Success)
        {
            return null;
        }

        var address = match.Groups[1].Success ? match.Groups[1].Value : match.Groups[2].Value;
        var place = PlaceForm().Match(instruction);
        return address.Length == 0 ? null : place.Success ? $"{address}#{place.Groups[1].Value}" : address;
    }

    [GeneratedRegex(@"^\s*HYPERLINK\s+(?:""([^""]*)""|([^\s\\""]+))", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex LinkForm();

    [GeneratedRegex(@"\\l\s+""([^""]+)""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PlaceForm();

    [GeneratedRegex(@"^\s*(?:DATE|TIME|PRINTDATE|SAVEDATE|CREATEDATE)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex TodayForm();
}
