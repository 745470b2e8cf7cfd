using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace KkrSite.Theme.Parts.Inlines;

/// <summary>Encodes text for HTML; letters outside ASCII stay as they are, unlike with the framework's default.</summary>
public static class HtmlText
{
    /// <summary>Used by the page renderer too, so that all text is encoded alike.</summary>
    public static HtmlEncoder Encoder { get; } = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Encode(string text) => Encoder.Encode(text);
}
