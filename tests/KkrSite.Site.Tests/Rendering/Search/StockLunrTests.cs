using System.Text.Json;
using KkrSite.Danish.Morphology;
using KkrSite.Search.Analysis;
using KkrSite.Site.Rendering.Search;
using KkrSite.TestTools;
using KkrSite.TestTools.GeneratedArchives;
using KkrSite.TestTools.GeneratedArchives.Writers;

namespace KkrSite.Site.Tests.Rendering.Search;

/// <summary>The index equals that of lunr.js, and its small files give the same results; compared by lunr.js itself in Node.</summary>
public sealed class StockLunrTests : IDisposable
{
    private const int ManyItems = 10_000;
    private const int FewQueries = 600;
    private const int ManyQueries = 75;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact(Skip = TestMachine.NoSharedDocuments, SkipType = typeof(TestMachine), SkipUnless = nameof(TestMachine.HasSharedDocuments))]
    public void Index_and_results_for_the_real_documents_equal_stock_lunr()
    {
        ImportedDocuments.ImportInto(folder["input"]);

        Compare(new SearchIndexFolder(folder["input"], folder["index"]), FewQueries);
    }

    [Fact]
    public void Index_and_results_for_ten_thousand_generated_items_equal_stock_lunr()
    {
        GeneratedArchiveWriter.Write(new ArchiveGenerator(ManyItems, seed: 3), [new InputFolderWriter(folder["input"])]);
        var index = new SearchIndexFolder(folder["input"], folder["index"]);
        index.Archive.Items.Length.ShouldBe(ManyItems);

        Compare(index, ManyQueries).GetProperty("common").GetInt32().ShouldBeGreaterThan(10);
    }

    [Theory]
    [InlineData("ØA26 §108-pladser KKR’erne 3,8 it-tilstanden CO2-udledning Århus Aarhus")]
    [InlineData("😀 😀kommune kommune😀 e\u0301n a\u030arhus\u00a0med\u00a0fast\u00a0mellemrum \u2028 \ufeffBOM")]
    [InlineData("Å Æ Ø å æ ø ÅÅÅ «citat» “citat” (parentes) [klamme] -streg- – — … ··· 1.000,50 kr. 50% a/b A&B")]
    [InlineData("İstanbul ΟΔΟΣ ΣΑΣ ǅ ﬁlm ＡＢＣ Ⅷ ℵ ß ẞ constructor __proto__ toString hasOwnProperty 0 007 2024 -1")]
    [InlineData("SAG-2024-04064 sag202404064 §§ 12-14 stk. 2 nr. 3 http://www.kl.dk/?a=b#c post@kl.dk 'enkelt' \"dobbelt\" \\ \t tab")]
    [InlineData("og OG Og, (og) ikke.ikke ikke! sådan-noget på over- underretning \u0000 nul \u0085 næste linje")]
    public void Unusual_words_are_analysed_as_by_stock_lunr(string text) => CompareWords([text]);

    [Fact]
    public void Very_long_words_are_analysed_as_by_stock_lunr() =>
        CompareWords([
            string.Concat(Enumerable.Repeat("kommunalbestyrelsesmedlemmers", 400)),
            new string('e', 10_000) + "rne",
            new string('å', 5_000),
        ]);

    [Fact(Skip = TestMachine.NoSharedDocuments, SkipType = typeof(TestMachine), SkipUnless = nameof(TestMachine.HasSharedDocuments))]
    public void Every_word_of_the_real_documents_is_analysed_as_by_stock_lunr() =>
        CompareWords([
            .. Directory.EnumerateFiles(SharedFolder.GetPath("seeds"), "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText),
        ]);

    private static JsonElement Compare(SearchIndexFolder index, int queries)
    {
        var fields = SearchFields.All.Select(field => new object[] { field.Name, field.Boost });
        var same = NodeScript.Run(
            "Lunr/compare-index.mjs",
            new
            {
                documents = index.DocumentsPath,
                index = index.FullIndexPath,
                fields,
            }
        );
        same.GetProperty("isSame")
            .GetBoolean()
            .ShouldBeTrue($"stock lunr: {same.GetProperty("stockHas")}\nwe: {same.GetProperty("weHave")}");

        var answers = NodeScript.Run(
            "Lunr/compare-queries.mjs",
            new
            {
                folder = index.Folder,
                index = index.FullIndexPath,
                documents = index.DocumentsPath,
                queries,
                seed = 7,
            }
        );
        answers.GetProperty("hits").GetInt32().ShouldBeGreaterThan(queries);
        answers.GetProperty("misranked").EnumerateArray().ShouldBeEmpty();
        answers.GetProperty("failed").GetInt32().ShouldBe(0, answers.GetProperty("differences").ToString());

        CompareWords([.. DistinctWords(index).Chunk(1_000).Select(words => string.Join(' ', words))]);
        return answers;
    }

    private static void CompareWords(string[] texts)
    {
        var stock = NodeScript.Run("Lunr/analyse-texts.mjs", texts).EnumerateArray().Select(Lines);
        var ours = texts.Select(text => WordTokenizer.Tokenize(text).Select(word => Line(word.Text)).ToArray());
        foreach (var (expected, actual) in stock.Zip(ours))
        {
            actual.Zip(expected).FirstOrDefault(pair => pair.First != pair.Second).ShouldBe(default);
            actual.Length.ShouldBe(expected.Length);
        }
    }

    private static string Line(string word)
    {
        var trimmed = WordTrimmer.Trim(word);
        return Joined(word, trimmed, !StopWords.Contains(trimmed), DanishStemmer.Stem(trimmed));
    }

    private static string[] Lines(JsonElement words) =>
        [
            .. words
                .EnumerateArray()
                .Select(word => Joined(word[0].GetString()!, word[1].GetString()!, word[2].GetBoolean(), word[3].GetString()!)),
        ];

    private static string Joined(string word, string trimmed, bool passes, string stem) => $"{word} | {trimmed} | {passes} | {stem}";

    private static IEnumerable<string> DistinctWords(SearchIndexFolder index) =>
        File.ReadLines(index.DocumentsPath)
            .SelectMany(line => JsonDocument.Parse(line).RootElement.EnumerateObject().Where(field => field.Name != "ref"))
            .SelectMany(field => WordTokenizer.Tokenize(field.Value.GetString()!))
            .Select(word => word.Text)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
}
