using Microsoft.AspNetCore.Components;

namespace KkrSite.Theme.Parts;

/// <summary>A checksum that may be broken into lines without a sign that is not its own.</summary>
public static class Checksum
{
    private const int Line = 16;

    public static MarkupString Of(string digits) => new(string.Join("<wbr>", digits.Chunk(Line).Select(part => new string(part))));
}
