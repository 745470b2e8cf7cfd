using System.Collections.Immutable;
using KkrSite.Archive.Model;

namespace KkrSite.Archive.Reading;

/// <summary>Gathers the words of the files that are read, from several threads if need be; they are let go when they have been checked.</summary>
public sealed class FileTextBag
{
    private readonly Lock gate = new();
    private readonly List<FileText> read = [];

    public void Add(FileText file)
    {
        lock (gate)
        {
            read.Add(file);
        }
    }

    /// <summary>By path.</summary>
    public ImmutableArray<FileText> Sorted()
    {
        lock (gate)
        {
            return [.. read.OrderBy(file => file.Path, StringComparer.Ordinal)];
        }
    }
}
