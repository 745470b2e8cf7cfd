using System.Text.Json.Serialization.Metadata;
using KkrSite.Rendering.Json;
using KkrSite.Rendering.Json.Schemas;

namespace KkrSite.Tests.OpenData;

/// <summary>What the schemas and the page about open data say of the documents is what the records say.</summary>
public sealed class PublishedSchemaTests
{
    public static TheoryData<string> Names => [.. Records().Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_description_names_the_fields_of_the_record_in_their_order_and_which_may_be_null(string name)
    {
        var (described, record) = (Described()[name], Records()[name]);

        described.Fields.Select(field => field.Name).ShouldBe(PropertiesOf(record).Select(property => property.Name));
        described.Fields.Where(field => field.IsRequired).Select(field => $"{field.Name} {field.Type.IsNullable}")
            .ShouldBe(PropertiesOf(record).Where(property => property.Name != "html").Select(property => $"{property.Name} {property.IsGetNullable}"));
    }

    [Fact]
    public void Every_object_that_is_described_is_held_against_its_record() => Described().Keys.Order().ShouldBe(Records().Keys.Order());

    [Fact]
    public void Every_field_has_an_example_unless_its_own_fields_have_or_it_is_yes_or_no()
    {
        var without = Described().Values.SelectMany(described => described.Fields)
            .Where(field => field.Example is null && field.Type.ObjectWithin is null && field.Type.Kind != FieldKind.Flag).Select(field => field.Name);

        without.ShouldBeEmpty();
    }

    private static IEnumerable<JsonPropertyInfo> PropertiesOf(JsonTypeInfo record) =>
        record.Properties.Where(property => property.Get is not null).OrderBy(property => property.Order);

    // The lists as a whole are written field by field and have no record.
    private static Dictionary<string, SchemaObject> Described() => PublishedSchemas.All
        .SelectMany(schema => schema.Definitions.Append(schema.Root)).Distinct()
        .Where(described => described.Name is not (DocumentNames.Meetings or DocumentNames.Cases))
        .ToDictionary(described => described.Name, StringComparer.Ordinal);

    private static Dictionary<string, JsonTypeInfo> Records()
    {
        var context = OpenDataContext.Instance;
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
