using Humanizer.Localisation.CollectionFormatters;

namespace KkrSite.Rendering;

/// <summary>Humanizer's list form for Danish: commas, and "og" without a comma before the last.</summary>
internal sealed class DanishLists : ICollectionFormatter
{
    private const string And = "og";

    public string Humanize<T>(IEnumerable<T> collection) => Humanize(collection, And);

    public string Humanize<T>(IEnumerable<T> collection, Func<T, string> objectFormatter) => Humanize(collection, objectFormatter, And);

    public string Humanize<T>(IEnumerable<T> collection, Func<T, object> objectFormatter) =>
        Humanize(collection, value => objectFormatter(value)?.ToString() ?? "", And);

    public string Humanize<T>(IEnumerable<T> collection, string separator) =>
        Humanize(collection, value => value?.ToString() ?? "", separator);

    public string Humanize<T>(IEnumerable<T> collection, Func<T, object> objectFormatter, string separator) =>
        Humanize(collection, value => objectFormatter(value)?.ToString() ?? "", separator);

    public string Humanize<T>(IEnumerable<T> collection, Func<T, string> objectFormatter, string separator)
    {
        var words = collection.Select(objectFormatter).Where(word => word.Length > 0).ToArray();
        return words.Length < 2 ? string.Concat(words) : $"{string.Join(", ", words[..^1])} {separator} {words[^1]}";
    }
}
