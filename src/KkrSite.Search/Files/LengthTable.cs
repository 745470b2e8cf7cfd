using KkrSite.Search.Lunr;

namespace KkrSite.Search.Files;

/// <summary>The lengths of one field in all documents, for the rows of common terms.</summary>
internal static class LengthTable
{
    /// <summary>Null where no term is so common in the field that its row needs the table.</summary>
    public static IndexFile? Write(LunrIndex index, int field)
    {
        var isNeeded = Enumerable.Range(0, index.Terms.Count)
            .Any(term => WriteRowFiles.IsCommon(index.Postings(term, field).Length, index.Refs.Count));
        if (!isNeeded)
        {
            return null;
        }

        ByteStream lengths = new(), highLengths = new();
        for (var document = 0; document < index.Refs.Count; document++)
        {
            Write(index.Lengths[(document * index.Fields.Length) + field], lengths, highLengths);
        }

        return PackStreams.Pack($"l{field}", lengths, highLengths);
    }

    /// <summary>The low byte and the rest apart: the rest is nearly always the same, and then packs to nearly nothing.</summary>
    public static void Write(int length, ByteStream lengths, ByteStream highLengths)
    {
        lengths.Byte(length & 0xff);
        highLengths.Number(length >> 8);
    }
}
