using System.Collections.Immutable;
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

    private static ImmutableArray<FieldRow> Rows(SchemaObject described) =>
        [.. described.Fields.Select(field => new FieldRow(field.Name, TypeOf(field.Type), field.Description, field.Example))];

    private static string TypeOf(FieldType type) => type.Kind switch
    {
        FieldKind.Flag => Texts.Flag,
        FieldKind.Count => Texts.Count,
        FieldKind.Object => type.Object!.Name,
        FieldKind.List => Texts.ListOf(TypeOf(type.Items!)),
        _ => type.IsNullable ? Texts.TextOrNull : Texts.Text,
    };
}
