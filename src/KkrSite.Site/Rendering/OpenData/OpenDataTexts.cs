namespace KkrSite.Site.Rendering.OpenData;

/// <summary>The Danish names of data files and types of fields.</summary>
internal static class OpenDataTexts
{
    public const string ArchiveFile = "Hele arkivet: råd, emner, sager, møder og punkter med tekst";
    public const string DecisionsFile = "Alle beslutninger med hele deres tekst, en række for hvert punkt";
    public const string MeetingsFile = "Alle møder, kort";
    public const string CasesFile = "Alle sager, kort";
    public const string LedgerFile = "Alle adresser, som arkivet har udgivet, en pr. linje";
    public const string TextType = "tekst";
    public const string NullableTextType = "tekst eller null";
    public const string BooleanType = "true eller false";
    public const string IntegerType = "heltal";
    public const string WholeMeetingAddress = "Mødets hele adresse";
    public const string WholeItemAddress = "Punktets hele adresse";

    public static string ListType(string items) => $"liste af {items}";
}
