using System.Collections.Frozen;

namespace KkrSite.Danish.Morphology;

/// <summary>
/// The words that lunr.da leaves out of an index, compared before stemming. In a query they find nothing. The list must equal that of
/// the npm package; a test compares them.
/// </summary>
public static class StopWords
{
    private static readonly FrozenSet<string> All = (
        "ad af alle alt anden at blev blive bliver da de dem den denne der deres det dette dig din disse dog du "
        + "efter eller en end er et for fra ham han hans har havde have hende hendes her hos hun hvad hvis hvor "
        + "i ikke ind jeg jer jo kunne man mange med meget men mig min mine mit mod ned noget nogle nu når og også om op os over "
        + "på selv sig sin sine sit skal skulle som sådan thi til ud under var vi vil ville vor være været"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    public static bool Contains(string word) => All.Contains(word);
}
