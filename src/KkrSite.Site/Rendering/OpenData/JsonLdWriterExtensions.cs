using System.Text.Json;
using KkrSite.Archive.Model;
using NodaTime;

namespace KkrSite.Site.Rendering.OpenData;

/// <summary>Writes the forms of JSON-LD: nodes, references to them, Danish texts and typed values.</summary>
internal static class JsonLdWriterExtensions
{
    public static void WriteNode(this Utf8JsonWriter json, string id, string type)
    {
        json.WriteString("@id", id);
        json.WriteString("@type", type);
    }

    public static void WriteDanish(this Utf8JsonWriter json, string name, string value)
    {
        json.WriteStartObject(name);
        json.WriteString("@value", value);
        json.WriteString("@language", "da");
        json.WriteEndObject();
    }

    public static void WriteTyped(this Utf8JsonWriter json, string name, string value, string type)
    {
        json.WriteStartObject(name);
        json.WriteString("@value", value);
        json.WriteString("@type", type);
        json.WriteEndObject();
    }

    public static void WriteDate(this Utf8JsonWriter json, string name, LocalDate date) =>
        json.WriteTyped(name, MeetingDate.FromDay(date).ToString(), "xsd:date");

    public static void WriteResource(this Utf8JsonWriter json, string name, string id)
    {
        json.WriteStartObject(name);
        json.WriteString("@id", id);
        json.WriteEndObject();
    }
}
