using System.Text.Json.Serialization;

namespace KkrSite.Import.Reading.Pdf.Pages;

/// <summary>How the script's lines of JSON are read and its requests are written.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, MaxDepth = 256)]
[JsonSerializable(typeof(PdfPage))]
[JsonSerializable(typeof(PdfScriptLine))]
[JsonSerializable(typeof(PdfScriptRequest))]
internal sealed partial class PdfJson : JsonSerializerContext;
