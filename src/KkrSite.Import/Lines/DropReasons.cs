namespace KkrSite.Import.Lines;

/// <summary>Why the import dropped a text, in Danish, as its report gives it.</summary>
internal static class DropReasons
{
    public const string CaseLabel = "ord foran sagsnummer eller initialer";
    public const string ClosedItem = "teksten i et lukket punkt";
    public const string Contents = "indholdsfortegnelse";
    public const string ContentsPageNumber = "sidetal i indholdsfortegnelsen";
    public const string Cover = "forside";
    public const string CoverFootnote = "fodnote til forsiden";
    public const string ExtractionMark = "mærke fra udtrækket";
    public const string HeadingWords = "ord i en overskrift";
    public const string Imprint = "kolofon";
    public const string MalformedCaseNumber = "sagsnummer i en ukendt form";
    public const string MarginMark = "bilagsmærke i margenen";
    public const string NotesHeading = "overskrift over noter";
    public const string NumberLabel = "ord foran punktets nummer";
    public const string RepeatedAddress = "gentaget adresse";
    public const string RepeatedTableHead = "gentaget tabelhoved";
    public const string RotatedText = "skrå eller lodret tekst";
    public const string RunningHeader = "sidehoved eller sidefod";
    public const string TitleNoteMark = "fodnotetegn i titlen";
}
