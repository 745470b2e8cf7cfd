namespace KkrSite.Archive.Model;

/// <summary>Whether the archive holds a meeting's full wording or a resumé of it.</summary>
public enum Rendition
{
    /// <summary>fuld.</summary>
    Full,

    /// <summary>resume: marked as such on every page of the meeting.</summary>
    Summary,
}
