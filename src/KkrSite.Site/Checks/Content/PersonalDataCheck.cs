using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Model;
using KkrSite.Archive.PersonalData;
using KkrSite.Site.Checks.Findings;

namespace KkrSite.Site.Checks.Content;

/// <summary>Finds personal numbers, private mail addresses and telephone numbers in every text that is published.</summary>
public sealed class PersonalDataCheck(FindingBag findings)
{
    /// <summary>The code under which a personal number is reported, in a content file or an attachment.</summary>
    public static DiagnosticCode FindCode(CprNumberMatch match) =>
        match.Certainty == CprCertainty.Certain ? DiagnosticCodes.PersonalNumber : DiagnosticCodes.PossiblePersonalNumber;

    /// <param name="folder">The content folder as messages name it.</param>
    public void Check(ContentFileText file, string folder)
    {
        var place = file.Path.AsSpan(Math.Min(file.Path.Length, folder.Length)).TrimStart('/');
        var isOfficialPlace = !(
            place.StartsWith("moeder/", StringComparison.Ordinal) || place.StartsWith("sager/", StringComparison.Ordinal)
        );
        foreach (var text in file.Texts)
        {
            var isName = text.Location.Line == 0 || text.Text.StartsWith("bilag/", StringComparison.Ordinal);
            foreach (var match in CprNumberDetector.Find(text.Text, isName))
            {
                findings.Add(
                    FindCode(match),
                    text.LocateIndex(match.Index),
                    FindingMark.ExtractMaskedContext(text.Text, match.Index),
                    match.Evidence
                );
            }

            CheckContacts(text, isOfficialPlace);
        }
    }

    private void CheckContacts(LocatedText text, bool isOfficialPlace)
    {
        foreach (var (index, provider) in PrivateMailAddressDetector.Find(text.Text))
        {
            AddContact(DiagnosticCodes.PrivateMailAddress, text, index, provider);
        }

        foreach (var (index, kind) in TelephoneNumberDetector.Find(text.Text, isOfficialPlace))
        {
            AddContact(DiagnosticCodes.TelephoneNumber, text, index, kind);
        }
    }

    private void AddContact(DiagnosticCode code, LocatedText text, int index, string fact) =>
        findings.Add(
            new Finding(code, text.LocateIndex(index), FindingMark.ExtractMaskedContext(text.Text, index), [fact])
            {
                ContactText = text.Text,
            }
        );
}
