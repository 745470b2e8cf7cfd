namespace KkrSite.Archive.Diagnostics;

// KKR03xx: addresses, the ledger and the output folder.
public static partial class DiagnosticCodes
{
    public static readonly DiagnosticCode VanishedAddress = Error(
        "KKR0301",
        "adressen '{0}'{1} har været udgivet, men svarer ikke længere. Genskab den, eller skriv i omdirigeringer.txt ({2}): {0} -> {3}",
        "En udgivet adresse er forsvundet",
        """
        Filen adresser.txt er arkivets løfte: hver adresse i den skal svare for altid. Meddelelsen slutter med den linje, der kan
        sættes ind i omdirigeringer.txt, og siger i parentes, hvorfor det er den.

        Er siden flyttet, fører linjen den gamle adresse til den nye: `/gammel/ -> /ny/`. Linjen gælder også alt under siden, som den
        nye side har magen til: index.json, feed.xml og moeder.ics, et mødes punkter med samme nummer og dets bilag. Én linje er
        derfor oftest nok til et helt møde; mangler noget på den nye side, får det sin egen meddelelse.

        Arkivet kender kun de gamle adresser, ikke det, der stod på siderne. Se derfor efter, at forslaget er rigtigt, før linjen
        sættes ind. Er der ikke noget godt forslag, har linjen den form, der siger, at siden er taget ned: skriv datoen og
        begrundelsen, som læserne ser: `/gammel/ -> fjernet 2026-01-31 Punktet var udgivet ved en fejl.` Den gælder også alt under
        siden.
        """
    );

    public static readonly DiagnosticCode RedirectHidesPage = Error(
        "KKR0302",
        "omdirigeringen fra '{0}' skjuler en side, som arkivet har. Slet linjen, eller fjern siden.",
        "En omdirigering skjuler en side",
        "En adresse kan enten være en side eller føre videre til en anden, ikke begge dele."
    );

    public static readonly DiagnosticCode MissingRedirectTarget = Error(
        "KKR0303",
        "omdirigeringen fører til '{0}', som ikke findes. Ret målet til en adresse i arkivet.",
        "En omdirigering fører ingen steder hen",
        "Målet for en linje i omdirigeringer.txt skal være en side eller fil, som arkivet har, skrevet med skråstreg først og sidst."
    );

    public static readonly DiagnosticCode ForeignOutputFile = Error(
        "KKR0304",
        "filen '{0}' i mappen er ikke skrevet af et byg ({1} i alt). Flyt den, eller vælg en anden mappe med --output; intet er slettet.",
        "Uddatamappen indeholder andet end det byggede",
        """
        Et byg erstatter hele uddatamappen. For at intet går tabt, sker det kun, når alt i mappen er skrevet af et tidligere byg
        (listen står i filen .kkrsite-files i mappen selv). Flyt de fremmede filer, eller byg til en anden mappe.
        """
    );

    public static readonly DiagnosticCode DuplicateAddress = Error(
        "KKR0305",
        "adressen '{0}' skrives af to sider: '{1}' og '{2}'. Omdøb den ene.",
        "To sider har samme adresse",
        "Hver adresse hører til én side. Find de to filer, som meddelelsen nævner, og giv den ene et andet navn."
    );
}
