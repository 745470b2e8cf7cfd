using KkrSite.Archive.Model;

namespace KkrSite.Rendering.References;

/// <summary>A stretch of text that the archive knows something about.</summary>
/// <param name="Start">In UTF-16 code units from the start of the text.</param>
/// <param name="Term">Set where the stretch is an abbreviation of the glossary, to be explained in place.</param>
public sealed record Reference(int Start, int Length, UrlPath Url, GlossaryEntry? Term);
