namespace KkrSite.Archive.Diagnostics;

/// <summary>A position in a content file.</summary>
/// <param name="Path">As shown to people: the input folder as given, with slashes.</param>
/// <param name="Line">From 1; 0 for the file as a whole.</param>
/// <param name="Column">From 1; 0 for the line as a whole.</param>
public sealed record SourceLocation(string Path, int Line = 0, int Column = 0)
{
    /// <summary>The form that editors parse: <c>path(7,3)</c>.</summary>
    public override string ToString() => Line == 0 ? Path : $"{Path}({Line},{Math.Max(Column, 1)})";
}
