namespace KkrSite.Checks;

/// <summary>
/// The values of one attribute in a page that our own renderer wrote, UTF-8, where every attribute stands in double quotes
/// and no tag holds a stray quote. A full HTML parser would take longer than everything else in a build together.
/// </summary>
/// <param name="opening">The attribute as it opens: a space, its name, <c>="</c>.</param>
internal ref struct AttributeValues(ReadOnlySpan<byte> html, ReadOnlySpan<byte> opening)
{
    private readonly ReadOnlySpan<byte> opening = opening;
    private ReadOnlySpan<byte> rest = html;

    /// <summary>As written, character references and all.</summary>
    public ReadOnlySpan<byte> Current { get; private set; }

    public readonly AttributeValues GetEnumerator() => this;

    public bool MoveNext()
    {
        var at = rest.IndexOf(opening);
        if (at < 0)
        {
            return false;
        }

        rest = rest[(at + opening.Length)..];
        var end = rest.IndexOf((byte)'"');
        Current = rest[..end];
        rest = rest[end..];
        return true;
    }
}
