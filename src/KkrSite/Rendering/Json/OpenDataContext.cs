using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace KkrSite.Rendering.Json;

/// <summary>How the archive's JSON is written: camel case, nothing left out, letters and marks as they are.</summary>
[JsonSerializable(typeof(AgendaItemDocument))]
[JsonSerializable(typeof(MeetingDocument))]
[JsonSerializable(typeof(CaseDocument))]
[JsonSerializable(typeof(TopicDocument))]
[JsonSerializable(typeof(CouncilDocument))]
[JsonSerializable(typeof(MeetingRow))]
[JsonSerializable(typeof(CaseRow))]
internal sealed partial class OpenDataContext : JsonSerializerContext
{
    /// <summary>The same as the options below: a writer has its own.</summary>
    public static JsonWriterOptions WriterOptions { get; } = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    /// <summary>A document on one line, as JSON Lines has it.</summary>
    public static JsonWriterOptions LineOptions { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>The context to use: the one made by default escapes Danish letters.</summary>
    public static OpenDataContext Instance { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        NewLine = "\n",
        // Served as JSON and never inside a page: only what JSON itself demands is escaped.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
