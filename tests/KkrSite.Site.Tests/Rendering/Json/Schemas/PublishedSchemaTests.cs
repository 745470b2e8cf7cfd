using System.Text.Json.Serialization.Metadata;
using KkrSite.Site.Rendering.Json;
using KkrSite.Site.Rendering.Json.Schemas;

namespace KkrSite.Site.Tests.Rendering.Json.Schemas;

/// <summary>The schemas describe the records.</summary>
public sealed class PublishedSchemaTests
{
    public static TheoryData<string> Names => [.. Records().Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_schema_has_the_fields_of_its_record_in_order_with_the_same_nullability(string name)
    {
        var (described, record) = (Described()[name], Records()[name]);

        described.Fields.Select(field => field.Name).ShouldBe(PropertiesOf(record).Select(property => property.Name));
        described
            .Fields.Where(field => field.IsRequired)
            .Select(field => $"{field.Name} {field.Type is TextFieldType { IsNullable: true }}")
            .ShouldBe(
                PropertiesOf(record)
                    .Where(property => property.Name != "html")
                    .Select(property => $"{property.Name} {property.IsGetNullable}")
            );
    }

    [Fact]
    public void Every_schema_object_is_compared_with_its_record() => Described().Keys.Order().ShouldBe(Records().Keys.Order());

    [Fact]
    public void Every_schema_field_except_objects_and_flags_has_an_example()
    {
        var without = Described()
            .Values.SelectMany(described => described.Fields)
            .Where(field => field.Example is null && field.Type is not BooleanFieldType && field.Type.NestedObject is null)
            .Select(field => field.Name);

        without.ShouldBeEmpty();
    }

    private static IEnumerable<JsonPropertyInfo> PropertiesOf(JsonTypeInfo record) =>
        record.Properties.Where(property => property.Get is not null).OrderBy(property => property.Order);

    // The lists are written field by field and have no record.
    private static Dictionary<string, SchemaObject> Described() =>
        PublishedSchemas
            .All.SelectMany(schema => schema.Definitions.Append(schema.Root))
            .Distinct()
            .Where(described => described.Name is not (DocumentNames.Meetings or DocumentNames.Cases))
            .ToDictionary(described => described.Name, StringComparer.Ordinal);

    private static Dictionary<string, JsonTypeInfo> Records()
    {
        var context = OpenDataJsonContext.Instance;
        return new Dictionary<string, JsonTypeInfo>(StringComparer.Ordinal)
        {
            ["moede"] = context.MeetingDocument,
            ["punkt"] = context.AgendaItemDocument,
            ["sag"] = context.CaseDocument,
            ["emne"] = context.TopicDocument,
            ["raad"] = context.CouncilDocument,
            ["moederaekke"] = context.MeetingRow,
            ["sagsraekke"] = context.CaseRow,
            ["kilde"] = context.TitledAddress,
            ["rettelse"] = context.CorrectionDocument,
            ["aendring"] = context.ChangeDocument,
            ["afsnit"] = context.HeadingDocument,
            ["punkthenvisning"] = context.ItemReference,
            ["tekstafsnit"] = context.SectionDocument,
            ["bilag"] = context.AttachmentDocument,
            ["moedehenvisning"] = context.MeetingReference,
        };
    }
}
