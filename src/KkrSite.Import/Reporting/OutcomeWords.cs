using KkrSite.Archive.Model;

namespace KkrSite.Import.Reporting;

/// <summary>The Danish words of an outcome.</summary>
internal static class OutcomeWords
{
    public static string Of(Outcome outcome) => outcome switch
    {
        Outcome.Approved => "godkendt",
        Outcome.Endorsed => "tiltrådt",
        Outcome.EndorsedWithRemark => "tiltrådt med bemærkning",
        Outcome.Noted => "taget til efterretning",
        Outcome.Discussed => "drøftet",
        Outcome.Postponed => "udsat",
        Outcome.NotApproved => "ikke godkendt",
        _ => "uden beslutning",
    };
}
