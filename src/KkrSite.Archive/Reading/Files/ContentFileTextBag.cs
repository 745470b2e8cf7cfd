using System.Collections.Immutable;
using KkrSite.Archive.Model;

namespace KkrSite.Archive.Reading.Files;

/// <summary>Receives the text of each file whose text is published, when it has been read. Called on several threads.</summary>
public interface IContentFileTextReceiver
{
    void Add(ContentFileText file);
}

/// <summary>Keeps the texts of all files.</summary>
public sealed class ContentFileTextBag : IContentFileTextReceiver
{
    private readonly Lock gate = new();
    private readonly List<ContentFileText> texts = [];

    public void Add(ContentFileText file)
    {
        lock (gate)
        {
            texts.Add(file);
        }
    }

    /// <summary>By path.</summary>
    public ImmutableArray<ContentFileText> ToSortedArray()
    {
        lock (gate)
        {
            return [.. texts.OrderBy(file => file.Path, StringComparer.Ordinal)];
        }
    }
}
