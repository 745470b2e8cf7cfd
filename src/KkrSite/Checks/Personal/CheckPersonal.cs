using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Model;
using KkrSite.Checks.Findings;

namespace KkrSite.Checks.Personal;

/// <summary>Looks for personal numbers, private addresses and telephone numbers in every word that is published.</summary>
public sealed class CheckPersonal(FindingBag findings)
{
    /// <param name="folder">The content folder as messages name it.</param>
    /// <param name="contact">Of site.yml: published on purpose.</param>
    public void Check(FileText file, string folder, string? contact)
    {
        var place = file.Path.AsSpan(Math.Min(file.Path.Length, folder.Length)).TrimStart('/');
        var isOfficialPlace = !(place.StartsWith("moeder/", StringComparison.Ordinal) || place.StartsWith("sager/", StringComparison.Ordinal));
        foreach (var text in file.Texts)
        {
            var isName = text.Place.Line == 0 || text.Text.StartsWith("bilag/", StringComparison.Ordinal);
            foreach (var match in FindPersonalNumbers.In(text.Text, isName))
            {
                findings.Add(
                    match.IsCertain ? DiagnosticCodes.PersonalNumber : DiagnosticCodes.DoubtfulPersonalNumber,
                    text.PlaceAt(match.Index), FindingMark.WordsAround(text.Text, match.Index), match.Kind);
            }

            if (text.Text != contact)
            {
                CheckContacts(text, isOfficialPlace);
            }
        }
    }

    private void CheckContacts(PlacedText text, bool isOfficialPlace)
    {
        foreach (var (index, provider) in FindMailAddresses.In(text.Text))
        {
            findings.Add(DiagnosticCodes.PrivateMailAddress, text.PlaceAt(index), FindingMark.WordsAround(text.Text, index), provider);
        }

        foreach (var (index, kind) in FindTelephoneNumbers.In(text.Text, isOfficialPlace))
        {
            findings.Add(DiagnosticCodes.TelephoneNumber, text.PlaceAt(index), FindingMark.WordsAround(text.Text, index), kind);
        }
    }
}
