using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using KkrSite.Import.Reading.Pdf.Pages;

namespace KkrSite.Import.Reading.Pdf.Node;

/// <summary>The line in front of a file that the script is to read.</summary>
/// <param name="Bytes">The length of the file, which follows the line.</param>
/// <param name="Layout">Pages with positions; otherwise their plain text.</param>
internal sealed record PdfScriptRequest(int Bytes, bool Layout);

/// <summary>The last line of the script about a file.</summary>
/// <param name="Problem">Why no pages, or no more pages, could be read; null if all were.</param>
/// <param name="Old">The version of Node.js, if it is too old for the script.</param>
internal sealed record PdfScriptLine(bool End, string? Problem, string? Old);

/// <summary>The last line but one about a file of which only the text was requested.</summary>
internal sealed record PdfScriptContent(PdfDocumentContent Content);

/// <summary>A node of a structure tree: an element has a role and parts, a reference has a mark only.</summary>
internal sealed record PdfScriptNode
{
    public string? Role { get; init; }

    public string? Mark { get; init; }

    public ImmutableArray<PdfScriptNode> Parts { get; init; } = [];
}

/// <summary>Serialises the requests to the script and its answers.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    MaxDepth = 256,
    Converters = new[] { typeof(PdfStructureNodeConverter) }
)]
[JsonSerializable(typeof(PdfPage))]
[JsonSerializable(typeof(PdfScriptContent))]
[JsonSerializable(typeof(PdfScriptLine))]
[JsonSerializable(typeof(PdfScriptNode))]
[JsonSerializable(typeof(PdfScriptRequest))]
[JsonSerializable(typeof(PdfTextPage))]
internal sealed partial class PdfJson : JsonSerializerContext;

/// <summary>Reads a structure node as the type that its members show.</summary>
internal sealed class PdfStructureNodeConverter : JsonConverter<PdfStructureNode>
{
    public override PdfStructureNode Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Convert(JsonSerializer.Deserialize(ref reader, PdfJson.Default.PdfScriptNode)!);

    public override void Write(Utf8JsonWriter writer, PdfStructureNode value, JsonSerializerOptions options) =>
        throw new NotSupportedException("Structure trees are only read.");

    private static PdfStructureNode Convert(PdfScriptNode node) =>
        node.Mark is { } mark ? new PdfContentReference(mark) : new PdfStructureElement(node.Role ?? "", [.. node.Parts.Select(Convert)]);
}
