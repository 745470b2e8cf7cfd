namespace KkrSite.Site.Rendering.Json.Schemas;

/// <summary>The fields of a council's document.</summary>
internal static class CouncilSchema
{
    private static readonly SchemaObject Meeting = new(
        "moedehenvisning",
        "Et møde, kort",
        [
            SharedSchemaFields.Address("Mødets adresse", "/moeder/midtjylland/2024-11-19/"),
            SharedSchemaFields.Date,
            SharedSchemaFields.DatePrecision,
            SharedSchemaFields.Status,
        ]
    );

    public static PublishedSchema Schema { get; } =
        new(
            "Råd",
            new SchemaObject(
                DocumentNames.Council,
                "Et kommunekontaktråd (KKR) med dets kommuner og møder",
                [
                    SharedSchemaFields.Schema(DocumentNames.Council),
                    SharedSchemaFields.Type(DocumentNames.CouncilType),
                    SharedSchemaFields.Address("Rådets adresse", "/kkr/midtjylland/"),
                    new("id", FieldType.Slug, "Rådets id", "midtjylland"),
                    new("name", FieldType.Text, "Rådets navn", "KKR Midtjylland"),
                    new("region", FieldType.Text.OrNull, "Regionen, som rådet dækker", "Region Midtjylland"),
                    new("website", FieldType.ExternalAddress.OrNull, "Rådets eget websted", "https://example.org/"),
                    new("municipalities", FieldType.ListOf(FieldType.Text), "Kommunerne i rådet", "Silkeborg"),
                    new("meetings", FieldType.ListOf(Meeting), "Rådets møder, nyeste først"),
                ]
            )
        );
}
