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

    public static readonly DiagnosticCode LostPublishedAddress = Error(
        "KKR0306",
        "'{0}' har været udgivet{1}, men står ikke længere i adresser.txt, og intet svarer på den. Hent linjen og siden tilbage, "
            + "eller skriv, hvor adressen fører hen, i omdirigeringer.txt.",
        "En udgivet adresse er forsvundet fra bogen over adresser",
        """
        adresser.txt kan kun vokse: andre henviser til adresserne. Med `--published` sammenlignes bogen med den, der sidst blev udgivet.
        En adresse, som er væk både fra bogen og fra indholdet, er oftest gået tabt, da to ændringer blev flettet sammen, eller fordi
        filen er blevet tom. Hent den gamle fil tilbage: `git checkout COMMIT -- input/adresser.txt`.
        """
    );

    public static readonly DiagnosticCode UnenteredAddress = Error(
        "KKR0307",
        "{0} udgives uden at stå i adresser.txt, den første er '{1}'. Kør kkrsite check --update-ledger, og gem filen med indholdet.",
        "Udgivne adresser står ikke i bogen over adresser",
        """
        Bogen over adresser (adresser.txt) er arkivets løfte om, at en adresse altid svarer. En adresse, som udgives uden at stå der, kan
        forsvinde, uden at nogen opdager det. Derfor standser byggeriet, når det udgiver (`--published`), og adresser mangler.
        """
    );

    public static readonly DiagnosticCode PublishedLedgerMissing = Warning(
        "KKR0308",
        "{0}. Er arkivet udgivet før, så se efter, hvorfor: adresser kan være gået tabt, uden at det opdages.",
        "Der er ingen udgivet bog over adresser at sammenligne med",
        """
        `--published` nævner den bog over adresser, der sidst blev udgivet. Første gang et arkiv udgives, er der ingen, og så er alt i
        orden. Ellers er adressen forkert, eller det, der er udgivet, er ikke dette arkiv.
        """
    );

    public static readonly DiagnosticCode PublishedLedgerUnreadable = Error(
        "KKR0309",
        "den udgivne bog over adresser kan ikke læses: {0}. Prøv igen, eller nævn en fil med --published.",
        "Den udgivne bog over adresser kan ikke læses",
        """
        Uden den kan det ikke ses, om adresser er gået tabt, og så udgives der ikke. Oftest er det nettet eller webstedet, der ikke svarer.
        Sidste udgaves bog kan også hentes fra git: `git show HEAD~1:input/adresser.txt > gammel.txt`.
        """
    );

    public static readonly DiagnosticCode UnfitForPublication = Error(
        "KKR0310",
        "arkivet kan ikke udgives sådan: {0}.",
        "Arkivet mangler det, der skal til for at udgive det",
        """
        Et arkiv, der udgives (`build --published`), skal have en site.yml med sin rigtige adresse og mindst ét møde. Ellers er der bygget
        af en forkert mappe, eller af en, hvor filerne er gået tabt, og det ville erstatte det rigtige websted.
        """
    );
}
