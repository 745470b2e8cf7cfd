using System.Collections.Immutable;

namespace KkrSite.Archive.Model;

/// <summary>The words of one content file as they were written, for checks that ask what it says rather than what it means.</summary>
/// <param name="Path">As messages name the file.</param>
/// <param name="Texts">The file's name, the values of its front matter, and its text; comments are not among them.</param>
public sealed record FileText(string Path, ImmutableArray<PlacedText> Texts, ImmutableArray<Acceptance> Accepted);
