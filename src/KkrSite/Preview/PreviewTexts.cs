using System.Collections.Immutable;
using KkrSite.Archive.Diagnostics;
using KkrSite.Commands;
using KkrSite.Rendering;

namespace KkrSite.Preview;

/// <summary>What the preview says in pages, in Danish; what it says in the terminal stands with the other commands' words.</summary>
internal static class PreviewTexts
{
    public const string ErrorTitle = "Fejl i indholdet";
    public const string OnlyThisMachine = "Forhåndsvisningen svarer kun på http://127.0.0.1 og http://localhost med sin egen port.";
    public const string OnlyItself = "Forhåndsvisningen svarer ikke andre websteder.";
    public const string OnlyReading = "Forhåndsvisningen kan kun læses (GET og HEAD).";
    public const string NoSuchPage = "Skriv sidens adresse, for eksempel ?side=/moeder/.";
    public const string Gone = "Filen er der ikke mere.";

    public static string ErrorLead(ImmutableArray<Diagnostic> diagnostics)
    {
        var errors = diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error);
        return $"{CommandTexts.ErrorsAndWarnings(errors, diagnostics.Length - errors)} Ret fejlene, og gem: så kommer siden igen af sig selv.";
    }

    public static string WhatItMeans(DiagnosticCode code) => $"Hvad betyder {code.Id}?";

    public static string Warnings(int count) => "Forhåndsvisning: " + DanishWords.Count(count, "advarsel", "advarsler");

    public static string NoFolder(string folder) => $"Mappen '{folder}' findes ikke. Siden kommer igen, når den er der.";

    public static string CannotRead(string reason) => $"Indholdet kan ikke læses lige nu: {reason}";
}
