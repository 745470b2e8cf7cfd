using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace KkrSite.Rendering.Json;

/// <summary>How the archive's JSON is written: camel case, nothing left out, Danish letters as they are.</summary>
[JsonSerializable(typeof(AgendaItemDocument))]
[JsonSerializable(typeof(MeetingDocument))]
[JsonSerializable(typeof(CaseDocument))]
[JsonSerializable(typeof(TopicDocument))]
[JsonSerializable(typeof(CouncilDocument))]
internal sealed partial class OpenDataContext : JsonSerializerContext
{
    /// <summary>The context to use: the one made by default has no encoder for Danish.</summary>
    public static OpenDataContext Instance { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    });
}
