using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace KkrSite.Rendering.Search;

/// <summary>How the index's directory is written: as small as JSON can be.</summary>
[JsonSerializable(typeof(SearchDirectory))]
[JsonSerializable(typeof(Dictionary<string, string>))]
internal sealed partial class SearchJson : JsonSerializerContext
{
    /// <summary>The context to use: the one made by default escapes Danish letters.</summary>
    public static SearchJson Instance { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
