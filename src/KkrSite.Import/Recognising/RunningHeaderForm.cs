using System.Text.RegularExpressions;
using KkrSite.Import.Results;

namespace KkrSite.Import.Recognising;

/// <summary>Tells what the line at the head or foot of a page is made of: the council, a date, the kind of paper, the page.</summary>
internal sealed partial record RunningHeaderForm(bool HasCouncil, bool HasDate, bool HasKind, bool HasPage, bool IsParted, bool IsPrintDate = false)
{
    private const int LongestHeader = 140;
    private static readonly (string Name, Regex Form)[] Parts =
    [
        ("council", CouncilForm()), ("date", DateForm()), ("page", PageForm()), ("kind", KindForm()), ("small", SmallForm()),
        ("parted", PartingForm()), ("blank", BlankForm()),
    ];

    /// <summary>It can only be a header: the page is named as such, or the parts are parted as text never is.</summary>
    public bool IsSure => HasPage || IsPrintDate || (IsParted && HasDate && (HasCouncil || HasKind)) || (IsParted && HasCouncil && HasKind);

    /// <summary>Null where the line holds anything else.</summary>
    public static RunningHeaderForm? Read(string line)
    {
        // Minutes of another meeting are often attached: "./. Referat fra mødet den 6. september 2024".
        if (line.Length > LongestHeader || line.EndsWith('.') || AttachmentMark.Read(line) is not null)
        {
            return null;
        }

        if (PrintDateForm().IsMatch(line))
        {
            return new RunningHeaderForm(false, false, false, false, false, IsPrintDate: true);
        }

        line = ListMarkers.Read(line) is { Kind: TextBlockKind.Bullet, Rest.Length: > 0 } marker ? marker.Rest : line;
        var last = LastPageNumber().Match(line);
        return Read(line, []) ?? (last.Success ? Read(line[..last.Index], ["parted"]) : null);
    }

    private static RunningHeaderForm? Read(string rest, HashSet<string> found)
    {
        while (rest.Length > 0)
        {
            var (name, form) = Array.Find(Parts, part => part.Form.IsMatch(rest));
            if (form is null)
            {
                return null;
            }

            found.Add(name);
            rest = rest[form.Match(rest).Length..];
        }

        var read = new RunningHeaderForm(
            found.Contains("council"), found.Contains("date"), found.Contains("kind"), found.Contains("page"), found.Contains("parted"));
        return read is { HasCouncil: false, HasDate: false, HasKind: false, HasPage: false } ? null : read;
    }

    [GeneratedRegex(@"^KKR[ -]?(?:Hovedstaden|Midtjylland|Nordjylland|Sjælland|Syddanmark)s?\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex CouncilForm();

    [GeneratedRegex(@"^(?:(?:man|tirs|ons|tors|fre)dag )?(?:den |d\. )?" + Dates.Pattern + @"\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex DateForm();

    [GeneratedRegex(
        @"^(?:(?:Side|SIDE|Page|PAGE) *[|:.]? *[0-9]{1,4}(?: *(?:af|AF|of|/|\|) *[0-9]{1,4})?|side [0-9]{1,4} af [0-9]{1,4})\b", RegexOptions.CultureInvariant)]
    private static partial Regex PageForm();

    [GeneratedRegex(@"^(?:dagsorden|referat|beslutningsreferat|mødet?|mødedato)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex KindForm();

    [GeneratedRegex(
        @"^(?:udskrevet|udskriftsdato|printet)\b:?(?: den| d\.)? *(?:[0-9]{1,4}[-./][0-9]{1,2}[-./][0-9]{2,4}|" + Dates.Pattern + @")(?:[ ,]*(?:kl\. ?)?[0-9]{1,2}[.:][0-9]{2}(?:[.:][0-9]{2})?)?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PrintDateForm();

    [GeneratedRegex(@"^(?:for|til|fra|af|i|den|d\.|kl\.) ", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex SmallForm();

    [GeneratedRegex(@"^(?:[|·•/–—-]+|\t|  +)", RegexOptions.CultureInvariant)]
    private static partial Regex PartingForm();

    [GeneratedRegex(@"^[ ,:;.]", RegexOptions.CultureInvariant)]
    private static partial Regex BlankForm();

    [GeneratedRegex(@"(?:[|·•\t] *|  +)[0-9]{1,4}(?: *(?:/|af) *[0-9]{1,4})?$", RegexOptions.CultureInvariant)]
    private static partial Regex LastPageNumber();
}
