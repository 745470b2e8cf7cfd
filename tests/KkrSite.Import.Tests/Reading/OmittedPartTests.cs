using KkrSite.Import.Results;
using KkrSite.TestTools;

namespace KkrSite.Import.Tests.Reading;

/// <summary>What a page does not show is never text of the meeting, and what is not taken along is named with its item.</summary>
public sealed class OmittedPartTests
{
    [Theory(Skip = TestMachine.NoSharedDocuments, SkipType = typeof(TestMachine), SkipUnless = nameof(TestMachine.HasSharedDocuments))]
    [InlineData("gennemstreget-docx/strike.docx", "2 ord i punkt 1 er streget over", "godkendte")]
    [InlineData("sort-boks-pdf/sort-boks.pdf", "i punkt 2 kan ikke ses på siden", "Vestergaard")]
    [InlineData("sort-boks-pdf/white.docx", "6 ord i punkt 1 kan ikke ses på siden", "Hansen")]
    public void Text_that_the_page_does_not_show_is_named_without_its_words(string file, string doubt, string hidden)
    {
        var result = Import(file);

        result.Doubts.ShouldContain(found => found.Text.Contains(doubt, StringComparison.Ordinal));
        var sections = result.Items.SelectMany(item => item.Sections);
        sections.ShouldAllBe(section => !section.PlainText.Contains(hidden, StringComparison.Ordinal));
        result.Doubts.ShouldAllBe(found => !found.Text.Contains(hidden, StringComparison.Ordinal));
    }

    [Theory(Skip = TestMachine.NoSharedDocuments, SkipType = typeof(TestMachine), SkipUnless = nameof(TestMachine.HasSharedDocuments))]
    [InlineData("billeder-udeladt/img.docx", "1 billede i punkt 1 er ikke taget med")]
    [InlineData("billeder-udeladt/img.docx", "1 diagram med tekst i punkt 1 er ikke taget med")]
    [InlineData("billeder-udeladt/img.pdf", "1 billede i punkt 1 er ikke taget med")]
    [InlineData("delvist-skannet-pdf/delvist-skannet.pdf", "side 2: siden er et billede uden tekst")]
    [InlineData("delvist-skannet-pdf/delvist-skannet.pdf", "side 4: siden er et billede uden tekst")]
    public void Pictures_and_pages_that_are_pictures_are_named(string file, string doubt) =>
        Import(file).Doubts.ShouldContain(found => found.Text.Contains(doubt, StringComparison.Ordinal));

    [Fact(Skip = TestMachine.NoSharedDocuments, SkipType = typeof(TestMachine), SkipUnless = nameof(TestMachine.HasSharedDocuments))]
    public void Letters_that_are_printed_twice_to_look_bold_are_read_once() =>
        Import("falsk-fed-pdf/sections.pdf")
            .Items[1]
            .Sections.Select(section => section.Heading)
            .ShouldBe(["Sagsfremstilling", "Indstilling"]);

    private static ImportResult Import(string file) =>
        ImportRunner.TryImport(File.ReadAllBytes(SharedFolder.GetPath("cases/" + file)), Path.GetFileName(file)).Result;
}
