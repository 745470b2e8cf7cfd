namespace KkrSite.Import.Reading;

/// <summary>Makes of every kind of blank the ordinary one, and leaves out marks that say nothing to a reader.</summary>
internal static class PlainCharacters
{
    /// <summary>The character as the recogniser knows it; null where it has neither width nor meaning.</summary>
    public static char? Of(char c) => c switch
    {
        '\t' => c,
        '\v' => ' ',
        '\u00A0' or '\u2007' or '\u2009' or '\u200A' or '\u202F' or '\u2002' or '\u2003' or '\u3000' => ' ',
        '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' => null,
        _ when char.IsControl(c) => null,
        _ => c,
    };
}
