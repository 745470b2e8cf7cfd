namespace KkrSite.Site.Rendering.Json.Schemas;

/// <summary>The fields of an agenda item's document.</summary>
internal static class ItemSchema
{
    private static readonly SchemaObject Section = new(
        "tekstafsnit",
        "Et afsnit af punktets tekst",
        [
            new("heading", FieldType.Text.OrNull, "Overskriften, som kilden har den, eller null for tekst før den første", "Indstilling"),
            new("id", FieldType.Text.OrNull, "Afsnittets anker på punktets side, eller null, når det er uden tekst", "indstilling"),
            new(
                "text",
                FieldType.Text,
                "Teksten uden opmærkning; en tom linje skiller afsnit og punkter på lister",
                "Planen lægges frem til godkendelse."
            ),
            new("html", FieldType.Text, "Det samme som HTML; udeladt i arkiv.jsonl", "<p>Planen lægges frem til godkendelse.</p>")
            {
                IsRequired = false,
            },
        ]
    );

    private static readonly SchemaObject Attachment = new(
        "bilag",
        "Et bilag (Folketingets Dokument)",
        [
            new("title", FieldType.Text, "Bilagets titel", "Køreplan"),
            new(
                "url",
                FieldType.AnyAddress.OrNull,
                "Adressen, fra arkivets rod eller et andet sted på nettet, eller null, når kun titlen er kendt",
                "/moeder/midtjylland/2024-11-19/bilag/koereplan.pdf"
            ),
        ]
    );

    private static readonly SchemaObject Change = new(
        "aendring",
        "En ændring fra dagsorden til referat",
        [
            new(
                "part",
                FieldType.OneOf("newItem", "number", "title", "caseNumbers", "section", "newSection", "newAttachment"),
                "Hvad der er ændret: at punktet er kommet til, nummeret, titlen, sagsnumrene, et afsnit, eller at et afsnit eller et bilag "
                    + "er kommet til",
                "section"
            ),
            new("name", FieldType.Text.OrNull, "Afsnittets overskrift eller bilagets titel, ellers null", "Indstilling"),
            new("before", FieldType.Text.OrNull, "Det, der stod i dagsordenen, eller null, når det er nyt", "Planen drøftes."),
        ]
    );

    public static PublishedSchema Schema { get; } =
        new(
            "Punkt",
            new SchemaObject(
                DocumentNames.Item,
                "Et punkt på en dagsorden (Folketingets Dagsordenspunkt) med tekst, bilag og beslutning",
                [
                    SharedSchemaFields.Schema(DocumentNames.Item),
                    SharedSchemaFields.Type(DocumentNames.ItemType),
                    SharedSchemaFields.Address("Punktets adresse", "/moeder/midtjylland/2024-11-19/punkt-3-1/"),
                    SharedSchemaFields.Council,
                    SharedSchemaFields.Date,
                    new("meeting", FieldType.Address, "Mødets adresse", "/moeder/midtjylland/2024-11-19/"),
                    SharedSchemaFields.Number,
                    SharedSchemaFields.Title,
                    SharedSchemaFields.Closed,
                    SharedSchemaFields.CaseNumbers,
                    SharedSchemaFields.Caseworkers,
                    SharedSchemaFields.Topics,
                    SharedSchemaFields.Outcome,
                    new(
                        "decision",
                        FieldType.Text.OrNull,
                        "Beslutningens hele ordlyd, eller null, når der ingen er",
                        "Planen blev godkendt."
                    ),
                    SharedSchemaFields.Rendition,
                    new("sections", FieldType.ListOf(Section), "Tekstens afsnit, i kildens rækkefølge"),
                    new("attachments", FieldType.ListOf(Attachment), "Bilag"),
                    new(
                        "links",
                        FieldType.ListOf(FieldType.ExternalAddress),
                        "Adresser uden for arkivet, som punktet henviser til",
                        "https://example.org/tal"
                    ),
                    new("corrections", FieldType.ListOf(SharedSchemaFields.Correction), "Rettelser, der gælder punktet"),
                    new(
                        "changes",
                        FieldType.ListOf(Change),
                        "Hvad referatet ændrede i forhold til dagsordenen; at der kom en beslutning, er ingen ændring"
                    ),
                ]
            )
        );
}
