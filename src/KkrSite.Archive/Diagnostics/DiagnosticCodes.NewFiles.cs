namespace KkrSite.Archive.Diagnostics;

// KKR06xx: files to begin from.
public static partial class DiagnosticCodes
{
    public static readonly DiagnosticCode NewFileExists = Error(
        "KKR0601",
        "filen findes allerede og er ikke ændret. Ret i den, eller slet den først.",
        "En ny fil ville erstatte en, der er der",
        """
        `new` skriver kun nye filer. Er det den fil, du ville have, så ret i den; ellers giv punktet et andet nummer med `--number`.
        """
    );

    public static readonly DiagnosticCode NewItemNumberTaken = Error(
        "KKR0602",
        "mødet har allerede et punkt {0}: {1}. Udelad --number for at få det næste ledige nummer.",
        "Et nyt punkt ville få et nummer, som et andet har",
        """
        To punkter på et møde kan ikke have det samme nummer. Vælg et andet med `--number`, eller lad `new item` vælge.
        """
    );

    public static readonly DiagnosticCode UnfilledSection = Warning(
        "KKR0603",
        "afsnittet er ikke skrevet færdigt: her står stadig »SKRIV HER«. Skriv teksten, eller slet afsnittet.",
        "Et nyt punkt er ikke udfyldt endnu",
        """
        `new item` skriver en fil, hvor »SKRIV HER« står dér, hvor teksten mangler. Punktet kan bygges, som det er, men linjen ville blive
        vist for læserne: skriv teksten i stedet for den, eller slet afsnittet med dets overskrift.
        """
    );
}
