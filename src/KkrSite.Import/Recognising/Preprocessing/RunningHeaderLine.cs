using System.Numerics;
using System.Text.RegularExpressions;
using KkrSite.Danish;
using KkrSite.Import.Recognising.Patterns;
using KkrSite.Import.Results;

namespace KkrSite.Import.Recognising.Preprocessing;

/// <summary>A line of the kind that pages repeat at their head or foot: the council, a date, the kind of document, the page.</summary>
internal sealed partial record RunningHeaderLine(RunningHeaderParts Parts)
{
    private const int MaxLength = 140;

    private static readonly (RunningHeaderParts Part, Regex Pattern)[] PartPatterns =
    [
        (RunningHeaderParts.Council, CouncilName()),
        (RunningHeaderParts.Date, Date()),
        (RunningHeaderParts.Page, Page()),
        (RunningHeaderParts.Kind, DocumentKind()),
        (RunningHeaderParts.None, Filler()),
        (RunningHeaderParts.Separator, Separator()),
        (RunningHeaderParts.None, Punctuation()),
    ];

    public bool HasCouncil => Parts.HasFlag(RunningHeaderParts.Council);

    public bool HasDate => Parts.HasFlag(RunningHeaderParts.Date);

    /// <summary>The line can only be a header: it names the page as such, or it has separators that text never has.</summary>
    public bool IsCertain =>
        (Parts & (RunningHeaderParts.Page | RunningHeaderParts.PrintDate)) != 0
        || (
            Parts.HasFlag(RunningHeaderParts.Separator)
            && BitOperations.PopCount((uint)(Parts & (RunningHeaderParts.Council | RunningHeaderParts.Date | RunningHeaderParts.Kind))) > 1
        );

    /// <summary>Null where the line contains anything else.</summary>
    public static RunningHeaderLine? Parse(string line)
    {
        // Minutes of another meeting are often attached: "./. Referat fra mødet den 6. september 2024".
        if (line.Length > MaxLength || line.EndsWith('.') || ListMarker.ParseAttachmentMark(line) is not null)
        {
            return null;
        }

        if (PrintDate().IsMatch(line))
        {
            return new RunningHeaderLine(RunningHeaderParts.PrintDate);
        }

        line = ListMarker.Parse(line) is { Kind: TextBlockKind.Bullet, Rest.Length: > 0 } marker ? marker.Rest : line;
        var pageNumber = LastPageNumber().Match(line);
        return Parse(line, RunningHeaderParts.None)
            ?? (pageNumber.Success ? Parse(line[..pageNumber.Index], RunningHeaderParts.Separator) : null);
    }

    private static RunningHeaderLine? Parse(string rest, RunningHeaderParts found)
    {
        while (rest.Length > 0)
        {
            var (part, pattern) = Array.Find(PartPatterns, candidate => candidate.Pattern.IsMatch(rest));
            if (pattern is null)
            {
                return null;
            }

            found |= part;
            rest = rest[pattern.Match(rest).Length..];
        }

        return (found & ~RunningHeaderParts.Separator) == RunningHeaderParts.None ? null : new RunningHeaderLine(found);
    }

    [GeneratedRegex(
        @"^KKR[ -]?(?:" + CouncilNameFinder.NamePattern + @")s?\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex CouncilName();

    [GeneratedRegex(
        @"^(?:(?:" + DanishWeekdays.WorkdayPattern + @") )?(?:den |d\. )?" + DanishDateParser.Pattern + @"\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Date();

    [GeneratedRegex(
        @"^(?:(?:Side|SIDE|Page|PAGE) *[|:.]? *[0-9]{1,4}(?: *(?:af|AF|of|/|\|) *[0-9]{1,4})?|side [0-9]{1,4} af [0-9]{1,4})\b",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Page();

    [GeneratedRegex(
        @"^(?:dagsorden|referat|beslutningsreferat|mødet?|mødedato)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex DocumentKind();

    [GeneratedRegex(
        @"^(?:udskrevet|udskriftsdato|printet)\b:?(?: den| d\.)? *(?:[0-9]{1,4}[-./][0-9]{1,2}[-./][0-9]{2,4}|"
            + DanishDateParser.Pattern
            + @")(?:[ ,]*(?:kl\. ?)?[0-9]{1,2}[.:][0-9]{2}(?:[.:][0-9]{2})?)?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex PrintDate();

    [GeneratedRegex(@"^(?:for|til|fra|af|i|den|d\.|kl\.) ", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Filler();

    [GeneratedRegex(@"^(?:[|·•/–—-]+|\t|  +)", RegexOptions.CultureInvariant)]
    private static partial Regex Separator();

    [GeneratedRegex(@"^[ ,:;.]", RegexOptions.CultureInvariant)]
    private static partial Regex Punctuation();

    [GeneratedRegex(@"(?:[|·•\t] *|  +)[0-9]{1,4}(?: *(?:/|af) *[0-9]{1,4})?$", RegexOptions.CultureInvariant)]
    private static partial Regex LastPageNumber();
}

/// <summary>What a running header consists of.</summary>
[Flags]
internal enum RunningHeaderParts
{
    None = 0,
    Council = 1,
    Date = 2,

    /// <summary>The kind of document: agenda, minutes.</summary>
    Kind = 4,
    Page = 8,
    Separator = 16,
    PrintDate = 32,
}
