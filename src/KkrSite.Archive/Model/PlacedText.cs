using KkrSite.Archive.Diagnostics;

namespace KkrSite.Archive.Model;

/// <summary>A text as a content file has it, and where it begins.</summary>
/// <param name="IsBody">The file's lines from its place on, so that a place in the text is one in the file; otherwise a value of the front matter.</param>
public sealed record PlacedText(SourceLocation Place, string Text, bool IsBody)
{
    /// <summary>The place in the file of a place in the text; that of the whole value where the file may have it broken otherwise.</summary>
    public SourceLocation PlaceAt(int index)
    {
        if (!IsBody)
        {
            return Place;
        }

        var before = Text.AsSpan(0, index);
        return Place with { Line = Place.Line + before.Count('\n'), Column = index - before.LastIndexOf('\n') };
    }
}
