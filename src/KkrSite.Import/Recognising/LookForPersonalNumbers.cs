using System.Collections.Immutable;
using System.Text.RegularExpressions;
using KkrSite.Import.Lines;
using KkrSite.Import.Results;

namespace KkrSite.Import.Recognising;

/// <summary>Warns of what looks like a personal number (CPR); the number itself is not repeated.</summary>
internal sealed partial class LookForPersonalNumbers
{
    public void Look(ImmutableArray<ContentLine> lines, ImportNotes notes)
    {
        foreach (var line in lines.Where(line => !line.IsAddress && PersonalForm().IsMatch(line.Text)))
        {
            notes.Doubt("teksten ligner et CPR-nummer; se efter, før punktet offentliggøres", line.Number);
        }
    }

    [GeneratedRegex(@"(?:^|[^0-9])(?:0[1-9]|[12][0-9]|3[01])(?:0[1-9]|1[0-2])[0-9]{2}-?[0-9]{4}(?:[^0-9]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex PersonalForm();
}
