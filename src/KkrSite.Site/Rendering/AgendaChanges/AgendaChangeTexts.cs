namespace KkrSite.Site.Rendering.AgendaChanges;

/// <summary>The Danish texts of the changes from agenda to minutes.</summary>
internal static class AgendaChangeTexts
{
    public const string Deleted = "Udgået:";
    public const string Inserted = "Kommet til:";
    public const string ItemAdded = "Punktet stod ikke i dagsordenen";
    public const string TitleChanged = "Titlen er ændret";

    public static string NumberInAgenda(string number) => $"I dagsordenen var det punkt {number}";

    public static string CaseNumbersInAgenda(string numbers, int count) =>
        count == 1 ? $"I dagsordenen stod sagsnummeret {numbers}" : $"I dagsordenen stod sagsnumrene {numbers}";

    public static string SectionChanged(string heading) => $"Afsnittet {heading} er ændret";

    public static string SectionRemoved(string heading) => $"Afsnittet {heading} er udgået";

    public static string SectionAdded(string heading) => $"Afsnittet {heading} er kommet til";

    public static string AttachmentsAdded(string titles) => $"Bilag kommet til: {titles}";
}
