using System.Text;
using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace KkrSite.TestTools;

/// <summary>Reads the files of a built site.</summary>
public static class BuiltFileExtensions
{
    public static string ReadText(this IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files, string path) =>
        Encoding.UTF8.GetString(files[path].Span);

    public static JsonElement ReadJson(this IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files, string path) =>
        JsonDocument.Parse(files[path]).RootElement;

    public static IHtmlDocument ReadPage(this IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files, string path) =>
        new HtmlParser().ParseDocument(files.ReadText(path + "index.html"));
}
