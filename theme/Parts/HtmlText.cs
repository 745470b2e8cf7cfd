using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace KkrSite.Theme.Parts;

/// <summary>Encodes text for HTML; letters stay letters, which the framework's own default would not leave them.</summary>
public static class HtmlText
{
    /// <summary>For the renderer of pages too, so that all text is written alike.</summary>
    public static HtmlEncoder Encoder { get; } = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Of(string text) => Encoder.Encode(text);
}
