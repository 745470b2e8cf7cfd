using System.Collections.Immutable;
using KkrSite.Import.Lines;
using KkrSite.Import.Results;

namespace KkrSite.Import.Recognising;

/// <summary>
/// Takes out the addresses that extraction collected at the ends of pages. An address that stands in the text itself, as
/// after "kan findes her:", stays there; so does every one in a document that knows its links. Where such an extraction was
/// printed, the pages end elsewhere: there an address that nothing leads to is left at the end of an item.
/// </summary>
internal sealed class TakeLinkTargets(ImportNotes notes)
{
    public (ImmutableArray<ContentLine> Kept, ImmutableArray<LinkTarget> Targets) Take(ImmutableArray<ContentLine> lines)
    {
        var above = LastText(lines);
        var isTarget = new bool[lines.Length];
        var below = lines.Length;
        var knowsLinks = lines.Any(line => !line.Links.IsEmpty);
        for (var i = lines.Length - 1; i >= 0; i--)
        {
            isTarget[i] = lines[i].IsAddress && (lines[i].Format is null
                ? EndsPage(lines, isTarget, i) || InterruptsSentence(lines, above[i], below)
                : !knowsLinks && (EndsItem(lines, isTarget, above[i], i) || InterruptsSentence(lines, above[i], below)));
            below = isTarget[i] ? below : i;
        }

        var targets = ImmutableArray.CreateBuilder<LinkTarget>();
        var seen = new HashSet<(int, string)>();
        for (var i = 0; i < lines.Length; i++)
        {
            if (isTarget[i] && seen.Add((lines[i].Page, lines[i].Text)))
            {
                targets.Add(new LinkTarget(lines[i].Text, lines[i].Number, lines[i].Page));
            }
            else if (isTarget[i])
            {
                notes.Drop(lines[i], Recognise.RepeatedAddressReason);
            }
        }

        return (lines.Without(i => isTarget[i]), targets.ToImmutable());
    }

    private static bool EndsPage(ImmutableArray<ContentLine> lines, bool[] isTarget, int i) =>
        i + 1 == lines.Length || lines[i + 1].BeginsPage || isTarget[i + 1];

    private static bool EndsItem(ImmutableArray<ContentLine> lines, bool[] isTarget, int above, int i) =>
        above >= 0 && lines[above].Text.EndsWith('.') && !Pointers.EndWith(lines[above].Text)
            && (i + 1 == lines.Length || isTarget[i + 1] || NumberedLine.Read(lines[i + 1].Text) is { Title.Length: > 0 });

    // For each line the nearest above it that is no address.
    private static int[] LastText(ImmutableArray<ContentLine> lines)
    {
        var last = new int[lines.Length];
        for (var i = 0; i < lines.Length; i++)
        {
            last[i] = i > 0 && lines[i - 1].IsAddress ? last[i - 1] : i - 1;
        }

        return last;
    }

    // Words that break off above it and go on below it in small letters: the address came in between.
    private static bool InterruptsSentence(ImmutableArray<ContentLine> lines, int above, int below)
    {
        if (above < 0 || below >= lines.Length)
        {
            return false;
        }

        var (before, after) = (lines[above].Text, lines[below].Text);
        return char.IsLower(after[0]) && !after.Contains('/', StringComparison.Ordinal) && after.Contains(' ', StringComparison.Ordinal)
            && (char.IsLetterOrDigit(before[^1]) || before[^1] is '-' or ',') && !Pointers.EndWith(before);
    }
}
