namespace KkrSite.Import.Results;

/// <summary>A paragraph, list item, sub-heading or line of a section, its lines joined; not yet Markdown.</summary>
/// <param name="Marker">The source's own marker of a list item: –, -, •, 1. …; empty for everything else.</param>
/// <param name="Line">Where it begins, from 1.</param>
public sealed record TextBlock(TextBlockKind Kind, string Marker, string Text, int Line)
{
    /// <summary>As plain text.</summary>
    public override string ToString() => Marker.Length == 0 ? Text : $"{Marker} {Text}";
}
