using System.Buffers;

namespace KkrSite.Archive.Model;

/// <summary>
/// An address inside the site: it begins with a slash, and ends with one unless it names a file: <c>/moeder/2024/</c>,
/// <c>/sitemap.xml</c>. Compared ordinally.
/// </summary>
public readonly record struct UrlPath : IComparable<UrlPath>
{
    private static readonly SearchValues<char> Allowed = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789/-._%~"
    );

    private readonly string? value;

    private UrlPath(string value) => this.value = value;

    public static UrlPath Root => new("/");

    public string Value => value ?? "/";

    /// <summary>Whether the address is that of a page (a folder), not of a file.</summary>
    public bool IsPage => Value.EndsWith('/');

    /// <summary>The file that the build writes, relative to the output folder: <c>moeder/2024/index.html</c>.</summary>
    public string FilePath
    {
        get
        {
            var path = IsPage ? string.Concat(Value.AsSpan(1), "index.html") : Value[1..];
            return path.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(path) : path;
        }
    }

    public static bool TryParse(string? text, out UrlPath path)
    {
        var valid =
            text is { Length: > 0 }
            && text[0] == '/'
            && !text.AsSpan().ContainsAnyExcept(Allowed)
            && !text.Contains("//", StringComparison.Ordinal)
            && !(text.Contains("/.", StringComparison.Ordinal) && text.Split('/').Any(part => part is "." or ".."))
            && (!text.Contains('%', StringComparison.Ordinal) || IsSafeEncoded(text));
        path = valid ? new UrlPath(text!) : default;
        return valid;
    }

    public static UrlPath Parse(string text) =>
        TryParse(text, out var path) ? path : throw new FormatException($"'{text}' is not an address of the site.");

    /// <summary>The page below this one: <c>/kkr/</c> + <c>midtjylland</c> = <c>/kkr/midtjylland/</c>.</summary>
    public UrlPath AppendPage(string segment) => Parse($"{Value}{segment}/");

    /// <summary>A file beside this page: <c>/kkr/</c> + <c>index.json</c>.</summary>
    public UrlPath AppendFile(string name) => Parse(Value + name);

    public int CompareTo(UrlPath other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;

    // Decoded, it names a file, which must not be outside its folder or have other parts than the address.
    private static bool IsSafeEncoded(string text)
    {
        var decoded = Uri.UnescapeDataString(text);
        return !decoded.Any(c => c is '%' or '\\' or '\uFFFD' || char.IsControl(c))
            && decoded.Count(c => c == '/') == text.Count(c => c == '/')
            && !decoded.Split('/').Any(part => part is "." or "..");
    }
}
