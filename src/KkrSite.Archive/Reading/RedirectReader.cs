using System.Collections.Immutable;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Model;
using KkrSite.Archive.Reading.Documents;
using KkrSite.Archive.Reading.Files;
using KkrSite.Archive.Reading.Values;
using NodaTime;

namespace KkrSite.Archive.Reading;

/// <summary>Reads omdirigeringer.txt: old addresses with their replacements, or when and why their pages were removed.</summary>
public sealed class RedirectReader(ReadingContext context)
{
    private const string Arrow = "->";
    private const string Removed = "fjernet";

    private readonly DiagnosticBag diagnostics = context.Diagnostics;

    public (ImmutableArray<Redirect> Redirects, ImmutableArray<Tombstone> Tombstones) Read(InputFile file)
    {
        var redirects = new List<(Redirect Redirect, SourceLocation Location)>();
        var tombstones = ImmutableArray.CreateBuilder<Tombstone>();
        var lines = new Dictionary<UrlPath, int>();
        var path = context.GetDisplayPath(file.Path);
        var all = AddressLineReader.Read(InputTextReader.Read(file, context) ?? "", path, diagnostics).ToList();
        context.Texts.Add(ContentFileTextCollector.Collect(path, all));
        foreach (var (text, location) in all)
        {
            var sides = text.Split(Arrow, 2, StringSplitOptions.TrimEntries);
            if (sides is not [{ Length: > 0 } left, { Length: > 0 } right])
            {
                diagnostics.Add(DiagnosticCodes.RedirectSyntax, location);
                continue;
            }

            if (ParseAddress(left, location) is not { } from)
            {
                continue;
            }

            if (!lines.TryAdd(from, location.Line))
            {
                diagnostics.Add(DiagnosticCodes.DuplicateRedirect, location, from, lines[from]);
            }
            else if (IsTombstone(right))
            {
                if (ReadTombstone(from, right, location) is { } tombstone)
                {
                    tombstones.Add(tombstone);
                }
            }
            else if (ReadRedirect(from, right, location) is { } redirect)
            {
                redirects.Add((redirect, location));
            }
        }

        ReportCycles(redirects);
        return ([.. redirects.Select(pair => pair.Redirect)], tombstones.ToImmutable());
    }

    private static bool IsTombstone(string right) => right[0] != '/' && right.Split(' ', '\t')[0] == Removed;

    private UrlPath? ParseAddress(string text, SourceLocation location)
    {
        if (UrlPath.TryParse(text, out var address))
        {
            return address;
        }

        diagnostics.Add(DiagnosticCodes.InvalidAddress, location, text, AddressLineReader.SuggestAddress(text));
        return null;
    }

    private Redirect? ReadRedirect(UrlPath from, string right, SourceLocation location)
    {
        if (ParseAddress(right, location) is not { } to)
        {
            return null;
        }

        if (to == from)
        {
            diagnostics.Add(DiagnosticCodes.RedirectToItself, location, from);
            return null;
        }

        return new Redirect(from, to, location);
    }

    private Tombstone? ReadTombstone(UrlPath address, string right, SourceLocation location)
    {
        var words = right.Split([' ', '\t'], 3, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var date = words.Length > 1 ? words[1] : "";
        if (date.Length == 0)
        {
            diagnostics.Add(DiagnosticCodes.RedirectSyntax, location);
            return null;
        }

        if (!MeetingDate.TryParse(date, out var removed) || removed.Day is not { } day)
        {
            const string Expected = "fjernet, år-måned-dag og begrundelsen";
            diagnostics.Add(DiagnosticCodes.InvalidDate, location, date, DateSuggester.Suggest(date), Expected);
            return null;
        }

        if (words.Length < 3)
        {
            diagnostics.Add(DiagnosticCodes.TombstoneWithoutReason, location);
            return null;
        }

        return new Tombstone(address, new LocalDate(removed.Year, removed.Month, day), words[2], location);
    }

    // Each address leads to at most one other, so following it either ends or comes back to an address on the path.
    private void ReportCycles(List<(Redirect Redirect, SourceLocation Location)> redirects)
    {
        var next = redirects.ToDictionary(pair => pair.Redirect.From, pair => pair.Redirect.To);
        var done = new HashSet<UrlPath>();
        foreach (var (redirect, location) in redirects)
        {
            var path = new List<UrlPath>();
            var at = redirect.From;
            while (done.Add(at) && next.ContainsKey(at))
            {
                path.Add(at);
                at = next[at];
            }

            var start = path.IndexOf(at);
            if (start >= 0)
            {
                diagnostics.Add(DiagnosticCodes.RedirectCycle, location, string.Join(" -> ", path.Skip(start).Append(at)));
            }
        }
    }
}
