namespace KkrSite.Archive.PersonalData;

/// <summary>
/// Classifies ten digits by their date in the century of the seventh digit, modulus 11, their notation, the words beside them, and
/// the characters that they touch.
/// </summary>
internal static class CprNumberClassifier
{
    public static CprCertainty Classify(
        CprNumberNotation notation,
        CprNumber number,
        NumberMeaning meaning,
        NumberSurroundings surroundings,
        bool isFileName
    )
    {
        var isFormatted = notation is CprNumberNotation.Hyphenated or CprNumberNotation.DateHyphenated;
        if (surroundings.IsInUrl)
        {
            // The ids of other sites are any digits: only what is plainly written as a personal number is one there too.
            var isNamed = meaning == NumberMeaning.CprNumber && surroundings.IsAttached;
            var isPlain = isFormatted && number.PassesModulus11 && !surroundings.IsPartOfLongerToken;
            return isNamed || isPlain ? CprCertainty.Certain : CprCertainty.None;
        }

        if (meaning == NumberMeaning.CprNumber || (meaning == NumberMeaning.PossibleCprNumber && (isFormatted || number.PassesModulus11)))
        {
            return CprCertainty.Certain;
        }

        if (
            surroundings.IsPartOfLongerToken
            || notation == CprNumberNotation.Other
            || (meaning == NumberMeaning.Telephone && !isFormatted)
        )
        {
            return CprCertainty.None;
        }

        if (meaning == NumberMeaning.Other || (surroundings.IsAttached && !isFileName))
        {
            return isFormatted && number.PassesModulus11 ? CprCertainty.Possible : CprCertainty.None;
        }

        return ClassifyByNotation(notation, number, surroundings.HasAdjacentNumber);
    }

    private static CprCertainty ClassifyByNotation(CprNumberNotation notation, CprNumber number, bool hasAdjacentNumber) =>
        (notation, number.PassesModulus11) switch
        {
            (CprNumberNotation.Hyphenated or CprNumberNotation.DateHyphenated, var passes) => passes || number.MayLackModulus11
                ? CprCertainty.Certain
                : CprCertainty.Possible,
            (CprNumberNotation.Bare, true) => CprCertainty.Certain,
            (CprNumberNotation.Spaced, true) => hasAdjacentNumber ? CprCertainty.Possible : CprCertainty.Certain,
            (CprNumberNotation.Separated, true) => CprCertainty.Possible,
            (CprNumberNotation.Spaced, false) when number.MayLackModulus11 && !hasAdjacentNumber => CprCertainty.Possible,

            // A date followed by another number looks the same.
            (CprNumberNotation.DateSpaced or CprNumberNotation.YearRange, true) when !hasAdjacentNumber => CprCertainty.Possible,
            _ => CprCertainty.None,
        };
}

/// <summary>How certain it is that a number is a personal number.</summary>
public enum CprCertainty
{
    None,

    /// <summary>Some of the evidence is against it: an editor has to decide.</summary>
    Possible,
    Certain,
}
