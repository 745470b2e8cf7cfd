namespace KkrSite.Import.Results;

/// <summary>What a block of text is to a reader.</summary>
public enum TextBlockKind
{
    Paragraph,

    /// <summary>An item of a list with – or • in front.</summary>
    Bullet,

    /// <summary>An item of a numbered list: 1. or 1).</summary>
    Numbered,

    /// <summary>An item of a lettered list: a. or a).</summary>
    Lettered,

    /// <summary>A heading of free wording inside a section.</summary>
    Subheading,

    /// <summary>A line that stays a line, as in the remains of a table.</summary>
    Line,

    /// <summary>A whole table.</summary>
    Table,

    /// <summary>An attachment's name, with its mark left out.</summary>
    Attachment,
}
