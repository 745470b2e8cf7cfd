using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Redirecting;
using KkrSite.Rendering;

namespace KkrSite.Checks.Successors;

/// <summary>
/// Finds the fewest lines for omdirigeringer.txt that answer for all that has vanished: what a line for the page above covers needs
/// none of its own.
/// </summary>
internal sealed class SuggestLines(MeetingArchive archive)
{
    /// <param name="answers">Of the lines that there are; the suggested ones are added to it.</param>
    /// <returns>Each line, and how many other vanished addresses it covers, sorted.</returns>
    public IReadOnlyList<(SuggestedLine Line, int Covered)> Suggest(ChangedAddresses changed, OldAddresses answers)
    {
        var successors = new GuessSuccessors(archive).Guess(changed);
        var lines = new List<(SuggestedLine Line, int Covered)>();
        var above = new Stack<int>();

        // Sorted, a page comes before all that is below it.
        foreach (var address in changed.Vanished.Order())
        {
            while (above.TryPeek(out var last) && !address.Value.StartsWith(lines[last].Line.From.Value, StringComparison.Ordinal))
            {
                above.Pop();
            }

            if (above.TryPeek(out var covering) && answers.IsAnswered(address))
            {
                lines[covering] = (lines[covering].Line, lines[covering].Covered + 1);
                continue;
            }

            var line = LineFor(address, successors.GetValueOrDefault(address), answers);
            answers.Add(line.From, line.To);
            above.Push(lines.Count);
            lines.Add((line, 0));
        }

        return lines;
    }

    private static SuggestedLine LineFor(UrlPath address, Successor? successor, OldAddresses answers) =>
        successor is not null && answers.IsAnswered(successor.Address)
            ? new SuggestedLine(address, successor.Address, successor.Reason)
            : new SuggestedLine(address, null, Texts.NoAddressAlike);
}
