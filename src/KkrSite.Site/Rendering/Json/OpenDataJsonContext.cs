using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace KkrSite.Site.Rendering.Json;

/// <summary>The options of the archive's JSON: camel case, null values included, no unnecessary escapes.</summary>
[JsonSerializable(typeof(AgendaItemDocument))]
[JsonSerializable(typeof(MeetingDocument))]
[JsonSerializable(typeof(CaseDocument))]
[JsonSerializable(typeof(TopicDocument))]
[JsonSerializable(typeof(CouncilDocument))]
[JsonSerializable(typeof(MeetingRow))]
[JsonSerializable(typeof(CaseRow))]
internal sealed partial class OpenDataJsonContext : JsonSerializerContext
{
    /// <summary>The same as the options of <see cref="Instance"/>: writers have their own type of options.</summary>
    public static JsonWriterOptions WriterOptions { get; } =
        new()
        {
            Indented = true,
            NewLine = "\n",
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            SkipValidation = true,
        };

    /// <summary>A document on one line (JSON Lines).</summary>
    public static JsonWriterOptions LineOptions { get; } =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>The context to use; the default one escapes Danish letters.</summary>
    public static OpenDataJsonContext Instance { get; } =
        new(
            new JsonSerializerOptions
            {
                PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
                WriteIndented = true,
                NewLine = "\n",
                // Served as JSON and never within HTML, so only JSON's own escapes are needed.
                Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            }
        );
}
