using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace KkrSite.Rendering.Json;

/// <summary>How the archive's JSON is written: camel case, nothing left out, Danish letters as they are.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, NewLine = "\n")]
[JsonSerializable(typeof(AgendaItemDocument))]
[JsonSerializable(typeof(MeetingDocument))]
[JsonSerializable(typeof(CaseDocument))]
[JsonSerializable(typeof(TopicDocument))]
[JsonSerializable(typeof(CouncilDocument))]
internal sealed partial class OpenDataContext : JsonSerializerContext
{
    /// <summary>The context to use: the attribute cannot name an encoder.</summary>
    public static OpenDataContext Instance { get; } =
        new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) });
}
