using System.Text.Json;
using KkrSite.Archive.Model;
using NodaTime;

namespace KkrSite.Rendering.OpenData;

/// <summary>The few forms in which JSON-LD writes values: nodes, references to them, Danish words and typed values.</summary>
internal static class LinkedDataWriting
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

    public static void WriteDate(this Utf8JsonWriter json, string name, LocalDate date) => json.WriteTyped(name, MeetingDate.OfDay(date).ToString(), "xsd:date");

    public static void WriteResource(this Utf8JsonWriter json, string name, string id)
    {
        json.WriteStartObject(name);
        json.WriteString("@id", id);
        json.WriteEndObject();
    }
}
