using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace KkrSite.Rendering;

/// <summary>Encodes text for HTML; letters stay letters, which the framework's own default would not leave them.</summary>
public static class EncodeText
{
    public static HtmlEncoder Encoder { get; } = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Of(string text) => Encoder.Encode(text);
}
