namespace KkrSite.Checks.Personal;

/// <summary>
/// Weighs what speaks for a personal number: its day exists in the century of the seventh digit, modulus 11, the way it is
/// written, the words beside it, and what it touches. Null is no finding, false one to look at, true a certain one.
/// </summary>
internal static class JudgeNumber
{
    public static bool? IsPersonal(NumberForm form, PersonalNumber number, NumberMeaning meaning, Surroundings around, bool isFileName)
    {
        var isFormatted = form is NumberForm.Hyphenated or NumberForm.DatedHyphen;
        if (around.IsInAddress)
        {
            // The ids of other sites are any digits: what is plainly written as a personal number is one there too.
            var isNamed = meaning == NumberMeaning.PersonalNumber && around.IsAttached;
            return isNamed || (isFormatted && number.FulfilsModulus11 && !around.IsPartOfMore) ? true : null;
        }

        if (meaning == NumberMeaning.PersonalNumber || (meaning == NumberMeaning.PerhapsPersonalNumber && (isFormatted || number.FulfilsModulus11)))
        {
            return true;
        }

        if (around.IsPartOfMore || form == NumberForm.Other || (meaning == NumberMeaning.Telephone && !isFormatted))
        {
            return null;
        }

        if (meaning == NumberMeaning.Other || (around.IsAttached && !isFileName))
        {
            return isFormatted && number.FulfilsModulus11 ? false : null;
        }

        return form switch
        {
            NumberForm.Hyphenated or NumberForm.DatedHyphen => number.FulfilsModulus11 || number.MayLackModulus11,
            NumberForm.Bare => number.FulfilsModulus11 ? true : null,
            NumberForm.Spaced => number.FulfilsModulus11 ? !around.HasNeighbour : number.MayLackModulus11 && !around.HasNeighbour ? false : null,

            // A date and a number after it are written alike.
            _ => number.FulfilsModulus11 ? around.HasNeighbour ? null : false : null,
        };
    }
}
