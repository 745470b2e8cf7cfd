using System.Collections.Immutable;
using KkrSite.Import.Lines;
using KkrSite.Import.Recognising.AgendaItems;
using KkrSite.Import.Results;

namespace KkrSite.Import.Recognising.Verification;

/// <summary>Names what the reader left out, by the item in which it stands: its text must not be repeated.</summary>
internal sealed class OmissionReporter(ImportNotes notes)
{
    public void Report(ImmutableArray<OmittedPart> omitted, AgendaLines agenda)
    {
        // A picture on the front page is a logo.
        var starts = agenda.Items.Select(item => item.Line).ToList();
        var byPlace = omitted
            .Select(part => (Part: part, Item: starts.FindLastIndex(start => start <= part.Line)))
            .Where(pair => pair.Item >= 0 || pair.Part.Kind != OmittedPartKind.Picture)
            .GroupBy(pair => (pair.Part.Kind, pair.Item, pair.Part.Page));
        foreach (var group in byPlace)
        {
            var item = group.Key.Item;
            var place = item < 0 ? VerificationTexts.Cover : VerificationTexts.Item(agenda.Items[item].Number.ToString());
            notes.AddDoubt(
                VerificationTexts.FormatOmitted(group.Key.Kind, group.Count(), group.Sum(pair => pair.Part.Words), group.Key.Page, place),
                group.First().Part.Line
            );
        }
    }
}
