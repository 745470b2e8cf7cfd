namespace KkrSite.Theme.Parts;

/// <summary>A dated sentence, such as a correction.</summary>
public sealed record DatedText(DateView Date, string Text)
{
    /// <summary>What it is about, where that is a page of its own.</summary>
    public Link? About { get; init; }
}
