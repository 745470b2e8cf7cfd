using System.Collections.Immutable;
using KkrSite.Archive.Diagnostics;

namespace KkrSite.Archive.Model;

/// <summary>The texts of one content file as written, for checks of the wording.</summary>
/// <param name="Path">As messages name the file.</param>
/// <param name="Texts">The file's name, the keys and values of its front matter, and its body, without YAML comments.</param>
public sealed record ContentFileText(string Path, ImmutableArray<LocatedText> Texts, ImmutableArray<FindingAcceptance> Acceptances);

/// <summary>A text of a content file, and where it begins.</summary>
/// <param name="IsBody">
/// The text is the file's lines from <paramref name="Location"/> on, so that positions in it can be located; otherwise it is a key, a
/// value or a name.
/// </param>
public sealed record LocatedText(SourceLocation Location, string Text, bool IsBody)
{
    /// <summary>The location of a character; outside the body that of the whole value, whose line breaks are not known.</summary>
    /// <param name="index">From 0, in <see cref="Text"/>.</param>
    public SourceLocation LocateIndex(int index)
    {
        if (!IsBody)
        {
            return Location;
        }

        var before = Text.AsSpan(0, index);
        return Location with { Line = Location.Line + before.Count('\n'), Column = index - before.LastIndexOf('\n') };
    }
}

/// <summary>An editor's statement that one finding of the checks is not an error (accepteret), and why.</summary>
/// <param name="Code">The finding's code, <c>KKR0403</c>.</param>
/// <param name="Finding">The mark that the finding's message gives in parentheses: <c>7f3a2c</c>.</param>
public sealed record FindingAcceptance(DiagnosticCode Code, string Finding, string Reason, SourceLocation Location);
