using System.Collections.Immutable;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Model;
using NodaTime;

namespace KkrSite.Archive.Reading;

/// <summary>Reads omdirigeringer.txt: old addresses and where they lead, or when and why their pages were taken down.</summary>
public sealed class ReadRedirects(ReadText readText, DiagnosticBag diagnostics)
{
    private const string Arrow = "->";
    private const string Removed = "fjernet";

    public (ImmutableArray<Redirect> Redirects, ImmutableArray<Tombstone> Tombstones) Read(InputFile file)
    {
        var redirects = new List<(Redirect Redirect, SourceLocation Place)>();
        var tombstones = ImmutableArray.CreateBuilder<Tombstone>();
        var lines = new Dictionary<UrlPath, int>();
        var all = TextLines.Of(readText.Read(file) ?? "", readText.PathOf(file), diagnostics).ToList();
        readText.Texts?.Add(GatherTexts.Of(readText.PathOf(file), all));
        foreach (var (text, place) in all)
        {
            var sides = text.Split(Arrow, 2, StringSplitOptions.TrimEntries);
            if (sides is not [{ Length: > 0 } left, { Length: > 0 } right])
            {
                diagnostics.Add(DiagnosticCodes.RedirectSyntax, place);
                continue;
            }

            if (Address(left, place) is not { } from)
            {
                continue;
            }

            if (!lines.TryAdd(from, place.Line))
            {
                diagnostics.Add(DiagnosticCodes.RedirectTwice, place, from, lines[from]);
            }
            else if (IsTombstone(right))
            {
                if (ReadTombstone(from, right, place) is { } tombstone)
                {
                    tombstones.Add(tombstone);
                }
            }
            else if (ReadRedirect(from, right, place) is { } redirect)
            {
                redirects.Add((redirect, place));
            }
        }

        TellCycles(redirects);
        return ([.. redirects.Select(pair => pair.Redirect)], tombstones.ToImmutable());
    }

    private static bool IsTombstone(string right) => right[0] != '/' && right.Split(' ', '\t')[0] == Removed;

    private UrlPath? Address(string text, SourceLocation place)
    {
        if (UrlPath.TryParse(text, out var address))
        {
            return address;
        }

        diagnostics.Add(DiagnosticCodes.BadAddress, place, text, TextLines.SuggestAddress(text));
        return null;
    }

    private Redirect? ReadRedirect(UrlPath from, string right, SourceLocation place)
    {
        if (Address(right, place) is not { } to)
        {
            return null;
        }

        if (to == from)
        {
            diagnostics.Add(DiagnosticCodes.RedirectToItself, place, from);
            return null;
        }

        return new Redirect(from, to, place);
    }

    private Tombstone? ReadTombstone(UrlPath address, string right, SourceLocation place)
    {
        var words = right.Split([' ', '\t'], 3, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var date = words.Length > 1 ? words[1] : "";
        if (date.Length == 0)
        {
            diagnostics.Add(DiagnosticCodes.RedirectSyntax, place);
            return null;
        }

        if (!MeetingDate.TryParse(date, out var removed) || removed.Day is not { } day)
        {
            diagnostics.Add(
                DiagnosticCodes.ImpossibleDate, place, date, DateText.Suggest(date), "fjernet, år-måned-dag og begrundelsen");
            return null;
        }

        if (words.Length < 3)
        {
            diagnostics.Add(DiagnosticCodes.TombstoneWithoutReason, place);
            return null;
        }

        return new Tombstone(address, new LocalDate(removed.Year, removed.Month, day), words[2], place);
    }

    // Each address leads to one other at most, so following it either ends or comes round.
    private void TellCycles(List<(Redirect Redirect, SourceLocation Place)> redirects)
    {
        var next = redirects.ToDictionary(pair => pair.Redirect.From, pair => pair.Redirect.To);
        var done = new HashSet<UrlPath>();
        foreach (var (redirect, place) in redirects)
        {
            var way = new List<UrlPath>();
            var at = redirect.From;
            while (done.Add(at) && next.ContainsKey(at))
            {
                way.Add(at);
                at = next[at];
            }

            var start = way.IndexOf(at);
            if (start >= 0)
            {
                diagnostics.Add(DiagnosticCodes.RedirectCycle, place, string.Join(" -> ", way.Skip(start).Append(at)));
            }
        }
    }
}
