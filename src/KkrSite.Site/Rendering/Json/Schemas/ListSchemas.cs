namespace KkrSite.Site.Rendering.Json.Schemas;

/// <summary>The fields of the two lists: all meetings and all cases.</summary>
internal static class ListSchemas
{
    private static readonly SchemaObject MeetingRow = new(
        "moederaekke",
        "Et møde på listen",
        [
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
            new("itemCount", FieldType.Integer, "Antal punkter", "14"),
        ]
    );

    private static readonly SchemaObject CaseRow = new(
        "sagsraekke",
        "En sag på listen",
        [
            SharedSchemaFields.Address("Sagens adresse", "/sager/sag-2024-04064/"),
            CaseSchema.Number,
            CaseSchema.Title,
            new("councils", FieldType.ListOf(FieldType.Slug), "Id'er på de råd, der har behandlet sagen", "midtjylland"),
            new("firstDate", FieldType.MeetingDate, "Det første møde, der har behandlet sagen", "2020-02-05"),
            new("latestDate", FieldType.MeetingDate, "Det seneste møde, der har behandlet sagen", "2024-11-19"),
            new("itemCount", FieldType.Integer, "Antal punkter", "3"),
        ]
    );

    public static PublishedSchema Meetings { get; } =
        new(
            "Listen over alle møder",
            new SchemaObject(
                DocumentNames.Meetings,
                "Alle møder i arkivet, nyeste først",
                [SharedSchemaFields.Schema(DocumentNames.Meetings), new("meetings", FieldType.ListOf(MeetingRow), "Møderne")]
            )
        );

    public static PublishedSchema Cases { get; } =
        new(
            "Listen over alle sager",
            new SchemaObject(
                DocumentNames.Cases,
                "Alle sager i arkivet, nyeste sagsnummer først",
                [SharedSchemaFields.Schema(DocumentNames.Cases), new("cases", FieldType.ListOf(CaseRow), "Sagerne")]
            )
        );
}
