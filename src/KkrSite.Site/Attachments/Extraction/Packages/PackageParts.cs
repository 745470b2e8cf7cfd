using KkrSite.Site.Attachments.Passages;

namespace KkrSite.Site.Attachments.Extraction.Packages;

/// <summary>What has been read of the parts of a package so far.</summary>
internal sealed class PackageParts
{
    /// <summary>Of a spreadsheet, whose cells name them by index.</summary>
    public List<string> SharedStrings { get; } = [];

    public List<TextPassage> Passages { get; } = [];

    public List<UnreadPart> Unread { get; } = [];

    public SortedSet<AttachmentTrace> Traces { get; } = [];

    public void AddUnread(string name, string problem) => Unread.Add(new UnreadPart(name, problem));
}
