namespace KkrSite.Site.Checks.Successors;

/// <summary>The parts of messages on vanished addresses: suggested lines and reasons, in Danish.</summary>
internal static class SuccessorTexts
{
    /// <summary>The target of a line for a page that was taken down; the editor fills it in.</summary>
    public const string TombstoneTemplate = "fjernet ÅÅÅÅ-MM-DD begrundelse";

    public const string SameItemsOtherDate = "samme KKR og for det meste de samme punktnumre på en anden dato";
    public const string DayBecameKnown = "samme KKR og måned, og dagen er nu kendt";
    public const string OtherDateWithoutItems = "samme KKR på en anden dato; mødet havde ingen punkter at kende det på";
    public const string SameDateOtherCouncil = "samme dato under et andet KKR";
    public const string EqualCountOfNewNumbers = "mødet har fået lige så mange nye numre, som det har mistet";
    public const string SameNumberOtherHeading = "samme nummer under et andet afsnit";
    public const string SimilarNames = "navnene ligner hinanden";
    public const string OnlyNewAddressOfKind = "den eneste nye adresse af samme slags";
    public const string TopicListsWord = "emnet har ordet blandt sine ord";
    public const string SimilarCaseNumbers = "sagsnumrene ligner hinanden";
    public const string ParentList = "der står ikke længere noget i listen, men den, som den stod under, er der";
    public const string NoSimilarAddress = "ingen ny adresse ligner; er den flyttet, så skriv dens nye adresse efter pilen";

    public static string FormatCoveredAddresses(string addresses) => $" (og {addresses} under den)";
}
