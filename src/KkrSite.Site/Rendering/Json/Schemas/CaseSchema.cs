namespace KkrSite.Site.Rendering.Json.Schemas;

/// <summary>The fields of a case's document.</summary>
internal static class CaseSchema
{
    public static SchemaField Number { get; } = new("caseNumber", FieldType.CaseNumber, "Sagsnummeret", "SAG-2024-04064");

    public static SchemaField Title { get; } =
        new("title", FieldType.Text.OrNull, "Sagens titel, hvis redaktionen har givet den en", "Busplanen");

    public static PublishedSchema Schema { get; } =
        new(
            "Sag",
            new SchemaObject(
                DocumentNames.Case,
                "En sag (Folketingets Sag) med hvert punkt, der har båret dens nummer, på tværs af møder og råd",
                [
                    SharedSchemaFields.Schema(DocumentNames.Case),
                    SharedSchemaFields.Type(DocumentNames.CaseType),
                    SharedSchemaFields.Address("Sagens adresse", "/sager/sag-2024-04064/"),
                    Number,
                    Title,
                    SharedSchemaFields.Items("Sagens punkter, nyeste møde først"),
                ]
            )
        );
}
