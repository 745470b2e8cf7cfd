namespace KkrSite.Site.Rendering.Json.Schemas;

/// <summary>The fields of a topic's document.</summary>
internal static class TopicSchema
{
    public static PublishedSchema Schema { get; } =
        new(
            "Emne",
            new SchemaObject(
                DocumentNames.Topic,
                "Et emne med dets punkter på tværs af møder og råd",
                [
                    SharedSchemaFields.Schema(DocumentNames.Topic),
                    SharedSchemaFields.Type(DocumentNames.TopicType),
                    SharedSchemaFields.Address("Emnets adresse", "/emner/sundhedsreform/"),
                    new("id", FieldType.Slug, "Emnets id", "sundhedsreform"),
                    new("title", FieldType.Text, "Emnets titel", "Sundhedsreform"),
                    new("words", FieldType.ListOf(FieldType.Text), "Ord og vendinger, som et punkt om emnet kendes på", "sundhedsudspil"),
                    SharedSchemaFields.Items("Emnets punkter, nyeste møde først"),
                ]
            )
        );
}
