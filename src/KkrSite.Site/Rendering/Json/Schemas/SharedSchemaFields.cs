using KkrSite.Archive.Model;

namespace KkrSite.Site.Rendering.Json.Schemas;

/// <summary>Fields with the same meaning in several documents, and the reference to an item in meetings, cases and topics.</summary>
internal static class SharedSchemaFields
{
    public static SchemaField Council { get; } = new("council", FieldType.Slug, "Rådets id, som også står i dets adresse", "midtjylland");

    public static SchemaField CouncilName { get; } = new("councilName", FieldType.Text, "Rådets navn", "KKR Midtjylland");

    public static SchemaField Date { get; } =
        new("date", FieldType.MeetingDate, "Mødets dato, eller kun måneden, når dagen ikke kendes", "2024-11-19");

    public static SchemaField DatePrecision { get; } =
        new("datePrecision", FieldType.OneOf("day", "month"), "Om datoen er kendt på dagen (day) eller kun på måneden (month)", "day");

    public static SchemaField Time { get; } =
        new("time", FieldType.Text.OrNull, "Klokkeslæt i dansk tid, som det er oplyst", "10:00-12:00");

    public static SchemaField Place { get; } =
        new("place", FieldType.Text.OrNull, "Stedet, som det er oplyst", "Rådhuset, Torvet 1, 8600 Silkeborg");

    public static SchemaField Status { get; } =
        new(
            "status",
            FieldType.OneOf(MeetingStatusNames.Table.Words),
            "Hvor langt mødet er: dagsorden, referat, aflyst eller flyttet",
            "referat"
        );

    public static SchemaField MovedTo { get; } =
        new("movedTo", FieldType.MeetingDate.OrNull, "Datoen, som et flyttet møde er flyttet til", "2024-12-03");

    public static SchemaField Rendition { get; } =
        new(
            "rendition",
            FieldType.OneOf(RenditionNames.Table.Words),
            "Om teksten er kildens fulde ordlyd (fuld) eller arkivets resumé (resume)",
            "fuld"
        );

    public static SchemaField Number { get; } =
        new("number", FieldType.ItemNumber, "Punktets nummer på dagsordenen; et nummer i dele, ikke et decimaltal", "3.10");

    public static SchemaField Title { get; } = new("title", FieldType.Text, "Punktets titel", "Ny busplan");

    public static SchemaField Closed { get; } = new("closed", FieldType.Boolean, "Om punktet er lukket: så er indholdet ikke offentligt");

    public static SchemaField CaseNumbers { get; } =
        new("caseNumbers", FieldType.ListOf(FieldType.CaseNumber), "Sagsnumre, i kildens rækkefølge", "SAG-2024-04064");

    public static SchemaField Caseworkers { get; } =
        new("caseworkers", FieldType.ListOf(FieldType.Text), "Sagsbehandlernes initialer", "asfp");

    public static SchemaField Topics { get; } =
        new("topics", FieldType.ListOf(FieldType.Slug), "Emnernes id'er, som også står i deres adresser", "sundhedsreform");

    public static SchemaField Outcome { get; } =
        new(
            "outcome",
            FieldType.OneOf(OutcomeNames.Table.Words).OrNull,
            "Udfaldet med et af arkivets otte ord, eller null, når det ikke kan læses sikkert; beslutningens egne ord gælder altid",
            "godkendt"
        );

    /// <summary>An item in other documents.</summary>
    public static SchemaObject ItemReference { get; } =
        new(
            "punkthenvisning",
            "Et punkt (Folketingets Dagsordenspunkt), kort",
            [
                Address("Punktets adresse", "/moeder/midtjylland/2024-11-19/punkt-3-1/"),
                Council,
                Date,
                Number,
                Title,
                Closed,
                CaseNumbers,
                Caseworkers,
                Topics,
                Outcome,
            ]
        );

    public static SchemaObject Correction { get; } =
        new(
            "rettelse",
            "En rettelse efter udgivelsen",
            [
                new("date", FieldType.Day, "Dagen, rettelsen blev lavet", "2024-11-25"),
                new("text", FieldType.Text, "Hvad der blev rettet", "Bilag 2 er skiftet ud"),
                new("item", FieldType.ItemNumber.OrNull, "Nummeret på det punkt, den gælder, eller null, når den gælder mødet", "3.1"),
            ]
        );

    public static SchemaField Items(string description) => new("items", FieldType.ListOf(ItemReference), description);

    public static SchemaField Address(string description, string example) =>
        new("url", FieldType.Address, description + ", fra arkivets rod", example);

    public static SchemaField Schema(string name) =>
        new(
            "$schema",
            FieldType.OneOf(DocumentNames.SchemaUrl(name)),
            "Adressen på skemaet, der beskriver felterne",
            DocumentNames.SchemaUrl(name)
        );

    public static SchemaField Type(string type) => new("type", FieldType.OneOf(type), "Dokumentets art", type);
}
