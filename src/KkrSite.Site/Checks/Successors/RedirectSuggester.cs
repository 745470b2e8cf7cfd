using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Site.Hosting;

namespace KkrSite.Site.Checks.Successors;

/// <summary>
/// Suggests the fewest lines for omdirigeringer.txt that answer for all vanished addresses: an address that a line for the page above
/// covers needs no line of its own.
/// </summary>
internal sealed class RedirectSuggester(MeetingArchive archive)
{
    /// <param name="oldAddresses">With the lines of the content.</param>
    /// <returns>Sorted by address.</returns>
    public IReadOnlyList<SuggestedRedirect> Suggest(ChangedAddresses changed, OldAddressResolver oldAddresses)
    {
        var successors = new SuccessorFinder(archive).Find(changed);
        var withSuggestions = oldAddresses.Copy();
        var suggestions = new List<SuggestedRedirect>();

        // Indexes of the suggestions for the pages above the current address.
        var above = new Stack<int>();

        // Sorted, a page comes before all that is below it.
        foreach (var address in changed.Vanished.Order())
        {
            while (above.TryPeek(out var last) && !address.Value.StartsWith(suggestions[last].From.Value, StringComparison.Ordinal))
            {
                above.Pop();
            }

            if (above.TryPeek(out var covering) && withSuggestions.IsAnswered(address))
            {
                suggestions[covering] = suggestions[covering] with { Covered = suggestions[covering].Covered + 1 };
                continue;
            }

            above.Push(suggestions.Count);
            suggestions.Add(Suggest(address, successors.GetValueOrDefault(address), withSuggestions));
        }

        return suggestions;
    }

    private static SuggestedRedirect Suggest(UrlPath address, Successor? successor, OldAddressResolver withSuggestions)
    {
        if (successor is null || !withSuggestions.IsAnswered(successor.Address))
        {
            withSuggestions.AddRemoved(address);
            return new SuggestedRedirect(address, null);
        }

        withSuggestions.AddMoved(address, successor.Address);
        return new SuggestedRedirect(address, successor);
    }
}

/// <summary>A line for omdirigeringer.txt that would answer for a vanished address.</summary>
/// <param name="Successor">Null where no address has good reasons: the line says that the page was taken down.</param>
internal sealed record SuggestedRedirect(UrlPath From, Successor? Successor)
{
    /// <summary>How many other vanished addresses the line covers.</summary>
    public int Covered { get; init; }
}
