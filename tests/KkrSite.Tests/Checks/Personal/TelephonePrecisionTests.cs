using System.Text.RegularExpressions;
using KkrSite.Checks.Personal;
using Xunit.Abstractions;

namespace KkrSite.Tests.Checks.Personal;

/// <summary>How many telephone numbers are found, and how many findings are none, on the texts by which personal numbers are measured.</summary>
public sealed partial class TelephonePrecisionTests(ITestOutputHelper output)
{
    private const int Texts = 5_000;

    [Fact]
    public void Telephone_numbers_are_found_but_for_those_of_offices_and_nothing_else_is()
    {
        var makeUp = new MakeUpTexts(seed: 11);
        int telephones = 0, found = 0;
        var alarms = new SortedDictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < Texts; i++)
        {
            var text = makeUp.Next();
            var findings = FindTelephoneNumbers.In(text.Text, isOfficialPlace: false).Select(finding => finding.Index).ToArray();
            foreach (var number in text.Decoys.Concat(text.Planted))
            {
                var isFound = findings.Any(index => index >= number.Start && index < number.End);
                if (!IsTelephone(number))
                {
                    alarms[number.Kind] = alarms.GetValueOrDefault(number.Kind) + (isFound ? 1 : 0);
                }
                else if (!IsOfOffice(text.Text, number))
                {
                    telephones++;
                    found += isFound ? 1 : 0;
                }
            }
        }

        output.WriteLine($"telefonnumre fundet {found} af {telephones}; andre numre taget for telefonnumre: {string.Join(", ", alarms.Where(alarm => alarm.Value > 0).Select(alarm => $"{alarm.Key} {alarm.Value}"))}");
        telephones.ShouldBeGreaterThan(1000);
        found.ShouldBeGreaterThanOrEqualTo((int)(0.99 * telephones));
        alarms.Values.Sum().ShouldBeLessThanOrEqualTo(found / 100);
    }

    // A secretariat's own, and those that the numbering plan keeps for offices.
    private static bool IsOfOffice(string text, PlacedNumber number) =>
        text[..number.Start].EndsWith("Sekretariatet noterede ", StringComparison.Ordinal) || OfficeNumber().IsMatch(text[number.Start..number.End]);

    private static bool IsTelephone(PlacedNumber number) => number.Kind.StartsWith("telefon", StringComparison.Ordinal);

    [GeneratedRegex(@"^(?:tlf\.|\+45|telefon) [78]0")]
    private static partial Regex OfficeNumber();
}
