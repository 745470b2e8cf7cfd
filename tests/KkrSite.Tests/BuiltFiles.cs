using System.Text;
using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace KkrSite.Tests;

/// <summary>The files of a built site, as tests like to read them.</summary>
internal static class BuiltFiles
{
    public static string Text(this IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files, string path) => Encoding.UTF8.GetString(files[path].Span);

    public static JsonElement Json(this IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files, string path) =>
        JsonDocument.Parse(files[path]).RootElement;

    public static IHtmlDocument Page(this IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files, string path) =>
        new HtmlParser().ParseDocument(files.Text(path + "index.html"));
}
