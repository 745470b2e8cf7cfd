using System.Collections.Immutable;
using KkrSite.Archive.Model;
using KkrSite.Rendering.Json.Schemas;
using KkrSite.Theme.Pages;

namespace KkrSite.Rendering.OpenData;

/// <summary>Puts the descriptions that the schemas are written from into the tables of the page about open data.</summary>
internal static class DescribeFields
{
    public static ImmutableArray<DocumentFields> All()
    {
        // An object that several documents hold is told of where it comes first.
        var told = new HashSet<SchemaObject>(ReferenceEqualityComparer.Instance);
        return
        [
            .. PublishedSchemas.All.Select(schema => new DocumentFields(
                "felter-" + schema.Name,
                schema.Title,
                schema.Root.Description,
                schema.Url.Value,
                Rows(schema.Root),
                [.. schema.Definitions.Where(told.Add).Select(part => new PartFields("felter-i-" + part.Name, part.Name, part.Description, Rows(part)))])),
        ];
    }

    /// <summary>The columns of the decisions: the JSON's fields, but for addresses, which are whole.</summary>
    public static ImmutableArray<FieldRow> Columns(Func<UrlPath, string> absolute)
    {
        var fields = ItemSchema.Schema.Root.Fields.Add(SharedFields.DatePrecision).ToDictionary(field => field.Name, Row, StringComparer.Ordinal);
        return [.. WriteDecisions.Columns.Select(name => fields[name]).Select(row => row.Name switch
        {
            "meeting" => Whole(row, Texts.WholeMeetingAddress),
            "url" => Whole(row, Texts.WholeItemAddress),
            _ => row,
        })];

        FieldRow Whole(FieldRow row, string description) => row with { Description = description, Example = absolute(UrlPath.Parse(row.Example!)) };
    }

    private static FieldRow Row(SchemaField field) => new(field.Name, TypeOf(field.Type), field.Description, field.Example);

    private static ImmutableArray<FieldRow> Rows(SchemaObject described) =>
        [.. described.Fields.Select(Row)];

    private static string TypeOf(FieldType type) => type.Kind switch
    {
        FieldKind.Flag => Texts.Flag,
        FieldKind.Count => Texts.Count,
        FieldKind.Object => type.Object!.Name,
        FieldKind.List => Texts.ListOf(TypeOf(type.Items!)),
        _ => type.IsNullable ? Texts.TextOrNull : Texts.Text,
    };
}
