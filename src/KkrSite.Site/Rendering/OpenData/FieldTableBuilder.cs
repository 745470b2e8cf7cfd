using System.Collections.Immutable;
using KkrSite.Archive.Model;
using KkrSite.Site.Rendering.Formatting;
using KkrSite.Site.Rendering.Json.Schemas;
using KkrSite.Theme.Pages.OpenData;

namespace KkrSite.Site.Rendering.OpenData;

/// <summary>Builds the tables of the page about open data from the descriptions that the schemas are written from.</summary>
internal static class FieldTableBuilder
{
    public static ImmutableArray<DocumentFields> BuildDocuments()
    {
        // An object of several documents is described with the first of them.
        var seen = new HashSet<SchemaObject>(ReferenceEqualityComparer.Instance);
        return
        [
            .. PublishedSchemas.All.Select(schema => new DocumentFields(
                "felter-" + schema.Name,
                schema.Title,
                schema.Root.Description,
                schema.Url.Value,
                BuildRows(schema.Root),
                [
                    .. schema
                        .Definitions.Where(seen.Add)
                        .Select(part => new ObjectFields("felter-i-" + part.Name, part.Name, part.Description, BuildRows(part))),
                ]
            )),
        ];
    }

    /// <summary>The columns of the table of decisions: the fields of JSON, but with absolute addresses.</summary>
    public static ImmutableArray<FieldRow> BuildColumns(Func<UrlPath, string> absolute)
    {
        var fields = ItemSchema
            .Schema.Root.Fields.Add(SharedSchemaFields.DatePrecision)
            .ToDictionary(field => field.Name, BuildRow, StringComparer.Ordinal);
        return
        [
            .. DecisionsCsvWriter
                .Columns.Select(name => fields[name])
                .Select(row =>
                    row.Name switch
                    {
                        "meeting" => Whole(row, OpenDataTexts.WholeMeetingAddress),
                        "url" => Whole(row, OpenDataTexts.WholeItemAddress),
                        _ => row,
                    }
                ),
        ];

        FieldRow Whole(FieldRow row, string description) =>
            row with
            {
                Description = description,
                Example = absolute(UrlPath.Parse(row.Example!)),
            };
    }

    private static FieldRow BuildRow(SchemaField field) => new(field.Name, TypeName(field.Type), field.Description, field.Example);

    private static ImmutableArray<FieldRow> BuildRows(SchemaObject described) => [.. described.Fields.Select(BuildRow)];

    private static string TypeName(FieldType type) =>
        type switch
        {
            BooleanFieldType => OpenDataTexts.BooleanType,
            IntegerFieldType => OpenDataTexts.IntegerType,
            ObjectFieldType { Object: var nested } => nested.Name,
            ListFieldType { Items: var items } => OpenDataTexts.ListType(TypeName(items)),
            TextFieldType { IsNullable: true } => OpenDataTexts.NullableTextType,
            _ => OpenDataTexts.TextType,
        };
}
