namespace KkrSite.Search.Lunr;

/// <summary>
/// Writes the index as <c>JSON.stringify</c> writes that of lunr.js: the bytes are the same, and <c>lunr.Index.load</c> reads them.
/// </summary>
public static class LunrJsonWriter
{
    private const string Version = "2.3.9";

    /// <param name="json">UTF-8 without a byte order mark, so that the bytes equal JavaScript's.</param>
    public static void Write(LunrIndex index, TextWriter json)
    {
        json.Write($$"""{"version":"{{Version}}","fields":[""");
        WriteList(json, index.Fields, field => JavaScriptString.Write(json, field.Name));
        json.Write("""],"fieldVectors":[""");
        WriteList(json, FieldVectors(index), vector => WriteVector(json, index, vector));
        json.Write("""],"invertedIndex":[""");
        WriteList(json, Enumerable.Range(0, index.Terms.Count), term => WriteTerm(json, index, term));
        json.Write("""],"pipeline":["trimmer-da","stemmer-da"]}""");
    }

    private static void WriteVector(TextWriter json, LunrIndex index, FieldVector vector)
    {
        json.Write('[');
        JavaScriptString.Write(json, $"{index.Fields[vector.Field].Name}/{index.Refs[vector.Document]}");
        json.Write(",[");
        WriteList(json, vector.Elements, element =>
        {
            json.Write(element.Index);
            json.Write(',');
            json.Write(JavaScriptNumber.Format(element.Score));
        });
        json.Write("]]");
    }

    private static void WriteTerm(TextWriter json, LunrIndex index, int term)
    {
        json.Write('[');
        JavaScriptString.Write(json, index.Terms[term].Text);
        json.Write($$""",{"_index":{{index.Terms[term].Index}}""");
        for (var field = 0; field < index.Fields.Length; field++)
        {
            json.Write(',');
            JavaScriptString.Write(json, index.Fields[field].Name);
            json.Write(":{");
            WriteList(json, index.Postings(term, field).ToArray(), posting =>
            {
                JavaScriptString.Write(json, index.Refs[posting.Document]);
                json.Write(":{}");
            });
            json.Write('}');
        }

        json.Write("}]");
    }

    // Every field of every document, also the empty ones, in the order of the documents.
    private static IEnumerable<FieldVector> FieldVectors(LunrIndex index)
    {
        var vectors = new List<(int Index, double Score)>[index.Lengths.Count];
        for (var slot = 0; slot < vectors.Length; slot++)
        {
            vectors[slot] = [];
        }

        foreach (var (term, place) in index.Terms.Select((term, place) => (term, place)).OrderBy(pair => pair.term.Index))
        {
            var frequency = index.InverseDocumentFrequency(place);
            for (var field = 0; field < index.Fields.Length; field++)
            {
                foreach (var posting in index.Postings(place, field))
                {
                    var slot = (posting.Document * index.Fields.Length) + field;
                    vectors[slot]
                        .Add(
                            (
                                term.Index,
                                LunrScorer.Score(
                                    frequency,
                                    posting.Frequency,
                                    index.Lengths[slot],
                                    index.AverageLengths[field],
                                    index.Fields[field].Boost
                                )
                            )
                        );
                }
            }
        }

        return vectors.Select((elements, slot) => new FieldVector(slot / index.Fields.Length, slot % index.Fields.Length, elements));
    }

    private static void WriteList<T>(TextWriter json, IEnumerable<T> list, Action<T> write)
    {
        var isFirst = true;
        foreach (var element in list)
        {
            if (!isFirst)
            {
                json.Write(',');
            }

            isFirst = false;
            write(element);
        }
    }

    private sealed record FieldVector(int Document, int Field, List<(int Index, double Score)> Elements);
}
