namespace KkrSite.Site.Tests.Rendering.OpenData;

/// <summary>The facts of an item that every published format has; lists are joined, so that records compare by value.</summary>
internal sealed record PublishedItemFacts(
    string Number,
    string Title,
    string CaseNumbers,
    string Caseworkers,
    string Council,
    string Date,
    string? Outcome,
    string? Decision,
    string Attachments
)
{
    public static string Join(IEnumerable<string?> values) => string.Join('|', values);
}
