using System.Text.RegularExpressions;
using KkrSite.Archive.PersonalData;

namespace KkrSite.Archive.Tests.PersonalData;

/// <summary>Precision and recall on the same generated texts as for personal numbers.</summary>
public sealed partial class TelephoneNumberDetectorAccuracyTests(ITestOutputHelper output)
{
    private const int Texts = 5_000;

    [Fact]
    public void Private_telephone_numbers_are_detected_with_high_precision_and_recall()
    {
        var generator = new NumberTextGenerator(seed: 11);
        int telephones = 0,
            found = 0;
        var falsePositives = new SortedDictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < Texts; i++)
        {
            var text = generator.Generate();
            var findings = TelephoneNumberDetector.Find(text.Text, isOfficialPlace: false).Select(finding => finding.Index).ToArray();
            foreach (var number in text.Decoys.Concat(text.Planted))
            {
                var isFound = findings.Any(index => index >= number.Start && index < number.End);
                if (!IsTelephone(number))
                {
                    falsePositives[number.Kind] = falsePositives.GetValueOrDefault(number.Kind) + (isFound ? 1 : 0);
                }
                else if (!IsOfOffice(text.Text, number))
                {
                    telephones++;
                    found += isFound ? 1 : 0;
                }
            }
        }

        var wrongKinds = string.Join(", ", falsePositives.Where(kind => kind.Value > 0).Select(kind => $"{kind.Key} {kind.Value}"));
        output.WriteLine($"telefonnumre fundet {found} af {telephones}; andre numre taget for telefonnumre: {wrongKinds}");
        telephones.ShouldBeGreaterThan(1000);
        found.ShouldBeGreaterThanOrEqualTo((int)(0.99 * telephones));
        falsePositives.Values.Sum().ShouldBeLessThanOrEqualTo(found / 100);
    }

    // Numbers of a secretariat, and those that the numbering plan reserves for offices.
    private static bool IsOfOffice(string text, EmbeddedNumber number) =>
        text[..number.Start].EndsWith("Sekretariatet noterede ", StringComparison.Ordinal)
        || OfficeNumber().IsMatch(text[number.Start..number.End]);

    private static bool IsTelephone(EmbeddedNumber number) => number.Kind.StartsWith("telefon", StringComparison.Ordinal);

    [GeneratedRegex(@"^(?:tlf\.|\+45|telefon) [78]0")]
    private static partial Regex OfficeNumber();
}
