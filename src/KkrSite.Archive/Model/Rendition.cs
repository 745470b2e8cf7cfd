namespace KkrSite.Archive.Model;

/// <summary>Whether the archive holds a meeting's full wording or a resumé of it.</summary>
public enum Rendition
{
    /// <summary>fuld.</summary>
    Full,

    /// <summary>resume: marked as such on every page of the meeting.</summary>
    Summary,
}

/// <summary>The Danish words for a meeting's rendition: the values of <c>gengivelse</c> in moede.md and in JSON.</summary>
public static class RenditionNames
{
    public static NameTable<Rendition> Table { get; } = new((Rendition.Full, "fuld"), (Rendition.Summary, "resume"));

    public static string For(Rendition rendition) => Table.GetWord(rendition);
}
