using KkrSite.Search.Lunr;

namespace KkrSite.Search.IndexFiles;

/// <summary>The lengths of one field in all documents, for the rows of common terms.</summary>
internal static class LengthTableWriter
{
    // Above this share of the documents a row takes the lengths from the table that all such rows share.
    private const double CommonShare = 0.4;

    /// <summary>Whether a row with so many postings takes its lengths from the field's table.</summary>
    public static bool IsCommon(int postings, int documents) => postings > documents * CommonShare;

    /// <summary>Null where no term is so common in the field that its row needs the table.</summary>
    public static IndexFile? Write(LunrIndex index, int field)
    {
        var isNeeded = Enumerable
            .Range(0, index.Terms.Count)
            .Any(term => IsCommon(index.Postings(term, field).Length, index.Refs.Count));
        if (!isNeeded)
        {
            return null;
        }

        var encoder = new PostingsEncoder(index.Refs.Count, index.Fields.Length);
        for (var document = 0; document < index.Refs.Count; document++)
        {
            encoder.WriteLength(index.Lengths[(document * index.Fields.Length) + field], frequency: 1, field);
        }

        return StreamPacker.Pack($"l{field}", encoder.Finish());
    }
}
