namespace KkrSite.Tests.OpenData;

/// <summary>What every way of publishing an item has to say of it; lists joined, so that two are compared as a whole.</summary>
internal sealed record ItemFacts(
    string Number,
    string Title,
    string CaseNumbers,
    string Caseworkers,
    string Council,
    string Date,
    string? Outcome,
    string? Decision,
    string Attachments)
{
    public static string Join(IEnumerable<string?> values) => string.Join('|', values);
}
