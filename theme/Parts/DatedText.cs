namespace KkrSite.Theme.Parts;

/// <summary>A dated sentence, such as a correction.</summary>
public sealed record DatedText(DateView Date, string Text);
