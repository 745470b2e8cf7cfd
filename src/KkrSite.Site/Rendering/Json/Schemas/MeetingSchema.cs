namespace KkrSite.Site.Rendering.Json.Schemas;

/// <summary>The fields of a meeting's document.</summary>
internal static class MeetingSchema
{
    private static readonly SchemaObject Source = new(
        "kilde",
        "Et sted, hvor mødets dokumenter er udgivet",
        [
            new("title", FieldType.Text.OrNull, "Titlen, hvis kilden har en", "Referat (PDF)"),
            new("url", FieldType.ExternalAddress, "Adressen", "https://example.org/referat.pdf"),
        ]
    );

    private static readonly SchemaObject Heading = new(
        "afsnit",
        "En overskrift på dagsordenen",
        [
            new("number", FieldType.ItemNumber, "Overskriftens nummer", "3"),
            new("title", FieldType.Text, "Overskriftens ord", "Regionalpolitiske sager"),
        ]
    );

    public static PublishedSchema Schema { get; } =
        new(
            "Møde",
            new SchemaObject(
                DocumentNames.Meeting,
                "Et møde i et kommunekontaktråd (Folketingets Møde) med dets punkter",
                [
                    SharedSchemaFields.Schema(DocumentNames.Meeting),
                    SharedSchemaFields.Type(DocumentNames.MeetingType),
                    SharedSchemaFields.Address("Mødets adresse", "/moeder/midtjylland/2024-11-19/"),
                    SharedSchemaFields.Council,
                    SharedSchemaFields.CouncilName,
                    SharedSchemaFields.Date,
                    SharedSchemaFields.DatePrecision,
                    SharedSchemaFields.Time,
                    SharedSchemaFields.Place,
                    SharedSchemaFields.Status,
                    SharedSchemaFields.MovedTo,
                    SharedSchemaFields.Rendition,
                    new("sources", FieldType.ListOf(Source), "Hvor dokumenterne er udgivet"),
                    new("attendees", FieldType.ListOf(FieldType.Text), "Deltagere, som kilden nævner dem", "Anna Holm"),
                    new("absentees", FieldType.ListOf(FieldType.Text), "Afbud, som kilden nævner dem", "Bo Lund"),
                    new("corrections", FieldType.ListOf(SharedSchemaFields.Correction), "Rettelser af mødet og dets punkter"),
                    new("updated", FieldType.Day, "Dagen, mødets sider sidst blev ændret, så vidt arkivet ved", "2024-11-25"),
                    new("sections", FieldType.ListOf(Heading), "Dagsordenens overskrifter, i rækkefølge"),
                    SharedSchemaFields.Items("Mødets punkter, i dagsordenens rækkefølge"),
                    new("previous", FieldType.Address.OrNull, "Rådets forrige møde", "/moeder/midtjylland/2020-02-05/"),
                    new("next", FieldType.Address.OrNull, "Rådets næste møde", "/moeder/midtjylland/2025-04-08/"),
                ]
            )
        );
}
