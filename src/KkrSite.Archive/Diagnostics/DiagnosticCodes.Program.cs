namespace KkrSite.Archive.Diagnostics;

// 07xx: the program itself and what it leaves on the disk.
public static partial class DiagnosticCodes
{
    public static readonly DiagnosticCode ProgramFailure = Error(
        "KKR0701",
        "programmet er gået i stykker undervejs: {0}. Detaljerne står i {1}; send filen til dem, der vedligeholder programmet.",
        "Programmet er gået i stykker",
        """
        Det er en fejl i programmet og ikke i indholdet. Webstedet er, som det var før, medmindre programmet nåede at skrive, at det er
        bygget. Detaljerne kan citere indholdet: send dem kun til dem, der må se det. Sker det igen efter den samme rettelse, så fortryd
        rettelsen, indtil fejlen er rettet.
        """
    );

    public static readonly DiagnosticCode UndeletableLeftovers = Warning(
        "KKR0702",
        "mappen er rester af et tidligere byggeri og kan ikke slettes: {0}. Slet den selv.",
        "Rester af et tidligere byggeri kan ikke slettes",
        """
        Et byggeri, der blev afbrudt, efterlader en mappe ved siden af webstedet. Det næste byggeri sletter den. Kan det ikke det, er det
        nok, fordi filerne tilhører en anden bruger. Webstedet er bygget alligevel.
        """
    );
}
