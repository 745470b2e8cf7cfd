using System.Globalization;
using System.Text.Json;

namespace KkrSite.Site.Rendering.Json.Schemas;

/// <summary>Writes a description of fields as a JSON Schema, draft 2020-12.</summary>
internal static class JsonSchemaWriter
{
    private const string Draft = "https://json-schema.org/draft/2020-12/schema";

    /// <param name="id">Absolute.</param>
    public static byte[] Write(PublishedSchema schema, string id)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, OpenDataJsonContext.WriterOptions))
        {
            json.WriteStartObject();
            json.WriteString("$schema", Draft);
            json.WriteString("$id", id);
            json.WriteString("title", schema.Title);
            WriteObject(json, schema.Root);
            if (schema.Definitions.Length > 0)
            {
                json.WriteStartObject("$defs");
                foreach (var definition in schema.Definitions)
                {
                    json.WriteStartObject(definition.Name);
                    WriteObject(json, definition);
                    json.WriteEndObject();
                }

                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        buffer.Write("\n"u8);
        return buffer.ToArray();
    }

    private static void WriteObject(Utf8JsonWriter json, SchemaObject described)
    {
        json.WriteString("description", described.Description);
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        foreach (var field in described.Fields)
        {
            json.WriteStartObject(field.Name);
            json.WriteString("description", field.Description);
            WriteType(json, field.Type, field.Example);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteStartArray("required");
        foreach (var field in described.Fields.Where(field => field.IsRequired))
        {
            json.WriteStringValue(field.Name);
        }

        json.WriteEndArray();

        // Stated, although it is the default, since it is a promise: fields may be added.
        json.WriteBoolean("additionalProperties", true);
    }

    private static void WriteType(Utf8JsonWriter json, FieldType type, string? example)
    {
        switch (type)
        {
            case ObjectFieldType { Object: var nested }:
                json.WriteString("$ref", "#/$defs/" + nested.Name);
                break;
            case ListFieldType { Items: var items }:
                json.WriteString("type", "array");
                json.WriteStartObject("items");
                WriteType(json, items, example);
                json.WriteEndObject();
                break;
            case BooleanFieldType:
                json.WriteString("type", "boolean");
                break;
            case IntegerFieldType:
                json.WriteString("type", "integer");
                json.WriteNumber("minimum", 0);
                WriteExample(json, example, number => json.WriteNumberValue(int.Parse(number, CultureInfo.InvariantCulture)));
                break;
            case TextFieldType text:
                WriteText(json, text);
                WriteExample(json, example, json.WriteStringValue);
                break;
        }
    }

    private static void WriteText(Utf8JsonWriter json, TextFieldType type)
    {
        if (type.IsNullable)
        {
            json.WriteStartArray("type");
            json.WriteStringValue("string");
            json.WriteStringValue("null");
            json.WriteEndArray();
        }
        else
        {
            json.WriteString("type", "string");
        }

        if (type.Format is { } format)
        {
            json.WriteString("format", format);
        }

        if (type.Pattern is { } pattern)
        {
            json.WriteString("pattern", pattern);
        }

        if (type.Values.Length > 0)
        {
            WriteValues(json, type);
        }
    }

    private static void WriteValues(Utf8JsonWriter json, TextFieldType type)
    {
        json.WriteStartArray("enum");
        foreach (var value in type.Values)
        {
            json.WriteStringValue(value);
        }

        if (type.IsNullable)
        {
            json.WriteNullValue();
        }

        json.WriteEndArray();
    }

    private static void WriteExample(Utf8JsonWriter json, string? example, Action<string> write)
    {
        if (example is not null)
        {
            json.WriteStartArray("examples");
            write(example);
            json.WriteEndArray();
        }
    }
}
