using System.Text.Encodings.Web;
using KkrSite.Theme.Parts;

namespace KkrSite.Rendering;

/// <summary>Encodes text for HTML as the theme does.</summary>
public static class EncodeText
{
    public static HtmlEncoder Encoder => HtmlText.Encoder;

    public static string Of(string text) => HtmlText.Of(text);
}
