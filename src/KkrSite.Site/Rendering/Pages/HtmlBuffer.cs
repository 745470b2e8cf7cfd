using System.Buffers;
using System.Text;
using KkrSite.Theme.Parts.Inlines;

namespace KkrSite.Site.Rendering.Pages;

/// <summary>Collects the small pieces of a page as UTF-8, without making a string of the page.</summary>
internal sealed class HtmlBuffer
{
    private const int MaxBytesPerChar = 3;

    // The characters that stand in HTML as they are.
    private static readonly SearchValues<char> PlainCharacters = SearchValues.Create(FindPlainCharacters());

    private byte[] bytes = new byte[64 * 1024];
    private int length;

    /// <summary>Appends HTML.</summary>
    public void WriteMarkup(string markup) => Append(markup);

    /// <summary>Appends text, encoded for HTML.</summary>
    public void WriteText(string text) => Append(text.AsSpan().ContainsAnyExcept(PlainCharacters) ? HtmlText.Encode(text) : text);

    /// <summary>Moves what has been written since the last call.</summary>
    public void MoveTo(IBufferWriter<byte> output)
    {
        output.Write(bytes.AsSpan(0, length));
        length = 0;
    }

    private void Append(string text)
    {
        var maxBytes = text.Length * MaxBytesPerChar;
        if (bytes.Length - length < maxBytes)
        {
            Array.Resize(ref bytes, Math.Max(bytes.Length * 2, length + maxBytes));
        }

        length += Encoding.UTF8.GetBytes(text, bytes.AsSpan(length));
    }

    // Letters, figures and punctuation up to U+2FFF; the encoder decides on all others one by one.
    private static ReadOnlySpan<char> FindPlainCharacters() =>
        Enumerable.Range(0, 0x3000).Where(code => !HtmlText.Encoder.WillEncode(code)).Select(code => (char)code).ToArray();
}
