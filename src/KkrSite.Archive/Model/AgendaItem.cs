using System.Collections.Immutable;
using KkrSite.Archive.Diagnostics;

namespace KkrSite.Archive.Model;

/// <summary>One item of an agenda as its file states it (dagsordenspunkt), before references to other files are resolved.</summary>
public sealed record AgendaItem
{
    /// <summary>The title of a closed item whose own is not public.</summary>
    public const string ClosedTitle = "Lukket punkt";

    public required ItemNumber Number { get; init; }

    public required string Title { get; init; }

    /// <summary>The cases that the item concerns, in the file's order; often one, sometimes none.</summary>
    public ImmutableArray<CaseNumber> Cases { get; init; } = [];

    /// <summary>The caseworkers' initials (sagsbehandlere).</summary>
    public ImmutableArray<string> Caseworkers { get; init; } = [];

    /// <summary>The topics that the editor named; linking adds those that are found by their words.</summary>
    public ImmutableArray<TopicReference> DeclaredTopics { get; init; } = [];

    public ImmutableArray<Attachment> Attachments { get; init; } = [];

    /// <summary>Addresses that the item refers to outside its text.</summary>
    public ImmutableArray<TitledLink> Links { get; init; } = [];

    /// <summary>The outcome that the editor stated (udfald); otherwise linking reads it from the decision.</summary>
    public Outcome? DeclaredOutcome { get; init; }

    /// <summary>A closed item (lukket punkt) has no text.</summary>
    public bool IsClosed { get; init; }

    public ImmutableArray<Section> Sections { get; init; } = [];

    /// <summary>What the agenda said where the minutes say something else, in the order in which an item's page shows its parts.</summary>
    public ImmutableArray<AgendaDifference> AgendaDifferences { get; init; } = [];

    /// <summary>Markdown's link definitions above the first section, which links in any section may use; mostly empty.</summary>
    public string LinkDefinitions { get; init; } = "";

    public required SourceLocation Location { get; init; }

    /// <summary>The text of the Beslutning, or null where there is none.</summary>
    public Section? Decision => Sections.FirstOrDefault(section => section.Kind == SectionKind.Decision && section.Text.Length > 0);
}

/// <summary>An attachment (bilag) of an item.</summary>
/// <param name="Target">Null where only the title is known.</param>
public sealed record Attachment(string Title, AttachmentTarget? Target);

/// <summary>Where an attachment is.</summary>
public abstract record AttachmentTarget;

/// <summary>A file in the meeting's folder, known to exist.</summary>
/// <param name="Path">Relative to the meeting's folder, with slashes: <c>bilag/udkast.pdf</c>.</param>
/// <param name="Size">In bytes.</param>
public sealed record AttachedFile(string Path, long Size) : AttachmentTarget;

/// <summary>An address outside the archive.</summary>
public sealed record AttachedLink(Uri Url) : AttachmentTarget;

/// <summary>A respect in which an item's agenda differed from its minutes (dagsorden), as the file states it.</summary>
public abstract record AgendaDifference;

/// <summary>The agenda did not have the item.</summary>
public sealed record ItemAddedByMinutes : AgendaDifference;

public sealed record NumberInAgenda(ItemNumber Number) : AgendaDifference;

public sealed record TitleInAgenda(string Title) : AgendaDifference;

public sealed record CasesInAgenda(ImmutableArray<CaseNumber> Cases) : AgendaDifference;

/// <param name="Text">Plain, as <see cref="Section.Text"/>.</param>
public sealed record SectionInAgenda(string Heading, string Text) : AgendaDifference;

public sealed record SectionAddedByMinutes(string Heading) : AgendaDifference;

/// <param name="Title">The attachment's.</param>
public sealed record AttachmentAddedByMinutes(string Title) : AgendaDifference;

/// <summary>A topic that an item's file names, not yet resolved: linking finds out whether it exists.</summary>
public sealed record TopicReference(string Name, SourceLocation Location);
