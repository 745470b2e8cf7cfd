using System.Collections.Immutable;
using KkrSite.Archive.Diagnostics;
using KkrSite.Danish;
using KkrSite.Reporting;

namespace KkrSite.Preview;

/// <summary>The Danish texts of the preview: in its pages and in the terminal.</summary>
internal static class PreviewTexts
{
    public const string ErrorTitle = "Fejl i indholdet";
    public const string LoopbackOnly = "Forhåndsvisningen svarer kun på http://127.0.0.1 og http://localhost med sin egen port.";
    public const string SameOriginOnly = "Forhåndsvisningen svarer ikke andre websteder.";
    public const string ReadOnly = "Forhåndsvisningen kan kun læses (GET og HEAD).";
    public const string MissingPageAddress = "Skriv sidens adresse, for eksempel ?side=/moeder/.";
    public const string FileGone = "Filen er der ikke mere.";

    public const string ServedWithErrors = "Siderne viser fejlene, til de er rettet.";
    public const string Rebuilding = "Bygger igen …";
    public const string PollsForChanges = "maskinen fortæller ikke om ændringer i mappen, så der ses efter fire gange i sekundet.";
    public const string HowToStop = "Tryk Ctrl+C for at stoppe.";

    public static string Serving(string address) => $"Webstedet vises på {address}";

    public static string Built(int pages, string time) => $"Bygget: {DanishCounts.Format(pages, CountedNouns.Page)} på {time}.";

    public static string ErrorLead(ImmutableArray<Diagnostic> diagnostics)
    {
        var errors = diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error);
        return ReportTexts.ErrorsAndWarnings(errors, diagnostics.Length - errors)
            + " Ret fejlene, og gem: så kommer siden igen af sig selv.";
    }

    public static string ExplanationHeading(DiagnosticCode code) => $"Hvad betyder {code.Id}?";

    public static string Warnings(int count) => "Forhåndsvisning: " + DanishCounts.Format(count, CountedNouns.Warning);

    public static string MissingFolder(string folder) => $"Mappen '{folder}' findes ikke. Siden kommer igen, når den er der.";

    public static string UnreadableContent(string reason) => $"Indholdet kan ikke læses lige nu: {reason}";
}
