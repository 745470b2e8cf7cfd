using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using KkrSite.Archive.Model;

namespace KkrSite.Import.Recognising.Patterns;

/// <summary>The line below an item's title: case numbers and caseworkers' initials in any spelling.</summary>
/// <param name="Labels">Words before them, such as Sagsnr.</param>
/// <param name="Malformed">Case numbers that do not have the usual form.</param>
internal sealed partial record CaseLine(
    ImmutableArray<CaseNumber> Cases,
    ImmutableArray<string> Initials,
    ImmutableArray<string> Labels,
    ImmutableArray<string> Malformed
)
{
    private const int MaxLength = 200;
    private const int MaxInitials = 8;

    private static readonly FrozenSet<string> LabelWords = FrozenSet.ToFrozenSet(
        [
            "sag", "sager", "sagsnr", "sagnr", "sagsnummer", "sagsnumre", "sagsid", "sags", "esdh", "nr", "id", "journalnr",
            "j.nr", "jnr", "sagsbehandler", "sagsbehandlere", "initialer", "ansvarlig", "sagsansvarlig", "kontaktperson", "ref",
        ],
        StringComparer.OrdinalIgnoreCase
    );

    private static readonly char[] Separators = [' ', '\t', '/', ',', ';', ':', '&', '+', '|', '·', '–', '-', '(', ')'];

    public static CaseLine? Parse(string line)
    {
        if (line.Length > MaxLength)
        {
            return null;
        }

        var text = line.Replace('\u2011', '-').Replace('\u2010', '-').Replace('–', '-');
        if (OtherCaseForm().Match(text) is { Success: true } other)
        {
            return ParseOtherForm(other);
        }

        var matches = CaseForm().Matches(text);
        var rest = matches.Count == 0 ? text : CaseForm().Replace(text, " ");
        var labelled = matches.Count == 0 && HasCaseworkerLabel(text);
        if (matches.Count == 0 && !labelled)
        {
            return null;
        }

        var (initials, labels) = (ImmutableArray.CreateBuilder<string>(), ImmutableArray.CreateBuilder<string>());
        foreach (var token in SplitTokens(rest).Where(token => token.Length > 0))
        {
            if (LabelWords.Contains(token))
            {
                labels.Add(token);
            }
            else if (IsInitials(token))
            {
                initials.Add(token);
            }
            else if (!token.Equals("og", StringComparison.OrdinalIgnoreCase))
            {
                return null;
            }
        }

        return initials.Count > MaxInitials ? null : Create(matches, initials.ToImmutable(), labels.ToImmutable());
    }

    // The number of another system: it is named, and no case of the archive.
    private static CaseLine? ParseOtherForm(Match match)
    {
        var tokens = SplitTokens(match.Groups["rest"].Value).Where(token => token.Length > 0 && !LabelWords.Contains(token)).ToList();
        return tokens.Count <= MaxInitials && tokens.TrueForAll(IsInitials)
            ? new CaseLine(
                [],
                [.. tokens.Distinct(StringComparer.Ordinal)],
                [.. SplitTokens(match.Groups["label"].Value).Where(token => token.Length > 0)],
                [match.Groups["number"].Value]
            )
            : null;
    }

    /// <summary>Initials on a line of their own, below a case number that filled its line; empty for any other line.</summary>
    public static ImmutableArray<string> ParseInitials(string line)
    {
        var tokens = SplitTokens(line).ToImmutableArray();
        return line.Length <= 40 && tokens.Length is > 0 and <= 5 && tokens.All(token => IsInitials(token) && token.All(char.IsLower))
            ? tokens
            : [];
    }

    private static IEnumerable<string> SplitTokens(string text) =>
        text.Split(Separators, StringSplitOptions.RemoveEmptyEntries).Select(token => token.Trim('.'));

    private static CaseLine Create(MatchCollection matches, ImmutableArray<string> initials, ImmutableArray<string> labels)
    {
        var printed = matches
            .Select(match => $"SAG-{match.Groups[1].Value}-{match.Groups[2].Value}")
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return new CaseLine(
            [.. printed.Where(text => CaseNumber.TryParse(text, out _)).Select(CaseNumber.Parse)],
            [.. initials.Distinct(StringComparer.Ordinal)],
            labels,
            [.. printed.Where(text => !CaseNumber.TryParse(text, out _))]
        );
    }

    private static bool HasCaseworkerLabel(string text) =>
        text.Contains(':', StringComparison.Ordinal)
        && (
            text.StartsWith("Sagsbehandler", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("Initialer", StringComparison.OrdinalIgnoreCase)
        );

    private static bool IsInitials(string token) =>
        token.Length is >= 2 and <= 5 && token.All(char.IsLetter) && !token.Equals("og", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(
        @"^(?<label>(?:sags?|journal|j|esdh|dok(?:ument)?)[ .-]*(?:nr|nummer|numre|id)[.]*)[ :]*"
            + @"(?<number>[0-9][0-9A-Z]{0,9}(?:[-./][0-9A-Z]{1,8}){1,5})(?<rest>[^0-9]*)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex OtherCaseForm();

    [GeneratedRegex("SAG[- ]?([0-9]{4})[- ]([0-9]{3,7})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex CaseForm();
}
