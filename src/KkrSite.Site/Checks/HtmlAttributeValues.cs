namespace KkrSite.Site.Checks;

/// <summary>
/// The values of one attribute in a page that the renderer wrote, UTF-8, where every attribute has double quotes and no tag has an
/// unpaired one. A full HTML parser would take longer than everything else in a build together.
/// </summary>
/// <param name="opening">The beginning of the attribute: a space, its name, <c>="</c>.</param>
internal ref struct HtmlAttributeValues(ReadOnlySpan<byte> html, ReadOnlySpan<byte> opening)
{
    private readonly ReadOnlySpan<byte> opening = opening;
    private ReadOnlySpan<byte> rest = html;

    /// <summary>As written, with character references.</summary>
    public ReadOnlySpan<byte> Current { get; private set; }

    public readonly HtmlAttributeValues GetEnumerator() => this;

    public bool MoveNext()
    {
        var start = rest.IndexOf(opening);
        if (start < 0)
        {
            return false;
        }

        rest = rest[(start + opening.Length)..];
        var end = rest.IndexOf((byte)'"');
        Current = rest[..end];
        rest = rest[end..];
        return true;
    }
}
