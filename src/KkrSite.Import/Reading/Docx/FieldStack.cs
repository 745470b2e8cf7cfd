using System.Text;
using System.Text.RegularExpressions;

namespace KkrSite.Import.Reading.Docx;

/// <summary>The fields that are open at the current position. A field may begin in one paragraph and end in another.</summary>
internal sealed partial class FieldStack
{
    // Word itself nests fields 20 deep.
    private const int MaxOpenFields = 100;

    private readonly List<OpenField> fields = [];

    public bool IsInTableOfContents => fields.Exists(open => open.IsTableOfContents);

    /// <summary>Inside a field that shows the date on which the document was opened or saved, which is no fact of the meeting.</summary>
    public bool IsInCurrentDate => fields.Exists(open => open.ShowsCurrentDate);

    /// <summary>The address of the innermost field whose result is being read; null if that field is no link out of the document.</summary>
    public string? CurrentAddress => fields.FindLast(open => open.ShowsResult)?.Address;

    public void Begin()
    {
        if (fields.Count < MaxOpenFields)
        {
            fields.Add(new OpenField());
        }
    }

    /// <summary>The result of the innermost field follows. Returns the address if the field is a link.</summary>
    public string? Separate()
    {
        if (fields.LastOrDefault() is not { } field)
        {
            return null;
        }

        field.ShowsResult = true;
        return field.Address;
    }

    /// <summary>Closes the innermost field. Returns whether its result was a link.</summary>
    public bool End()
    {
        if (fields.LastOrDefault() is not { } field)
        {
            return false;
        }

        fields.RemoveAt(fields.Count - 1);
        return field is { ShowsResult: true, Address: not null };
    }

    public void AppendInstruction(string code)
    {
        if (fields.LastOrDefault() is { ShowsResult: false } field)
        {
            field.AppendInstruction(code);
        }
    }

    /// <summary>Takes text that stands in the instruction of a field. False if no instruction is open.</summary>
    public bool TryCaptureText(string text)
    {
        if (fields.FindLast(field => !field.ShowsResult) is not { } field)
        {
            return false;
        }

        field.AppendInstruction(text);
        return true;
    }

    /// <summary>The address in a HYPERLINK instruction; null for other fields and for places in the document itself.</summary>
    public static string? ParseAddress(string instruction)
    {
        var match = LinkForm().Match(instruction);
        if (!match.Success)
        {
            return null;
        }

        var address = match.Groups[1].Success ? match.Groups[1].Value : match.Groups[2].Value;
        var place = PlaceForm().Match(instruction);
        return address.Length == 0 ? null
            : place.Success ? $"{address}#{place.Groups[1].Value}"
            : address;
    }

    [GeneratedRegex(@"^\s*HYPERLINK\s+(?:""([^""]*)""|([^\s\\""]+))", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex LinkForm();

    [GeneratedRegex(@"\\l\s+""([^""]+)""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PlaceForm();

    [GeneratedRegex(@"^\s*(?:DATE|TIME|PRINTDATE|SAVEDATE|CREATEDATE)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex CurrentDateForm();

    private sealed class OpenField
    {
        private const int MaxInstructionLength = 8000;

        private readonly StringBuilder instruction = new();

        /// <summary>The instruction is complete: text belongs to the result.</summary>
        public bool ShowsResult { get; set; }

        public bool IsTableOfContents => Instruction.TrimStart().StartsWith("TOC", StringComparison.OrdinalIgnoreCase);

        public bool ShowsCurrentDate => CurrentDateForm().IsMatch(Instruction);

        public string? Address => ParseAddress(Instruction);

        private string Instruction => instruction.ToString();

        public void AppendInstruction(string text)
        {
            if (instruction.Length < MaxInstructionLength)
            {
                instruction.Append(text);
            }
        }
    }
}
