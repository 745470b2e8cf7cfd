using System.Text;
using FsCheck;
using FsCheck.Fluent;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Reading;

namespace KkrSite.Tests.Archive.Reading;

/// <summary>Whatever stands in a file, reading ends with records and diagnostics, never with an exception.</summary>
public sealed class AnyInputProperties
{
    // Pieces that mean something to YAML, to Markdown or to us, so that chance gets past the first line.
    private static readonly string[] Pieces =
    [
        "---\n", "...\n", "punkt: ", "titel: ", "dato: 2024-03-05\n", "\"3.1\"\n", "status: dagsorden\n", "bilag:\n", "  - ", "- ", "fil: ", "url: ",
        "{", "}", "[", "]", ", ", ": ", "? ", "| \n", ">-\n", "&a ", "*a ", "!x ", "!!int ", "'", "\"", "\\", "\\x00", "\\ud800", "%YAML 1.2\n", "#", "## ", "\t", " ",
        "\n", "\r", "\n\n", "```\n", "> ", "1. ", "| a | b |\n|---|---|\n", "<b>", "&#0;", "[a](b", "](javascript:x)", "æøå", "\u0301", "\u0000", "\u2028", "\uFEFF",
        "/a/ -> ", "fjernet ", "/b/\n", "~", "null", "@", "`", "=\n", "**", "_", "![", "www.a.dk ",
    ];

    private static readonly string[] Paths =
    [
        "site.yml", "ordliste.yml", "adresser.txt", "omdirigeringer.txt", "kkr/midtjylland.md", "emner/vejr.md", "sider/om.md",
        "sager/SAG-2024-00001.md", Content.Folder + "moede.md", Content.Folder + "1.1-vejret.md",
    ];

    private static readonly Gen<byte[]> Files = Gen.OneOf(
        Gen.Elements(Pieces).ArrayOf().Select(pieces => Encoding.UTF8.GetBytes(string.Concat(pieces))),
        Gen.Elements(Pieces).ArrayOf().Select(pieces => Encoding.UTF8.GetBytes("---\n" + string.Concat(pieces) + "\n---\n" + string.Concat(pieces.Reverse()))),
        Gen.Choose(0, 255).Select(value => (byte)value).ArrayOf());

    [Fact]
    public void No_content_of_a_file_makes_reading_fail()
    {
        var config = Config.QuickThrowOnFailure.WithMaxTest(1000).WithEndSize(60);
        Prop.ForAll(Files.ArrayOf(Paths.Length).ToArbitrary(), files =>
        {
            var diagnostics = new DiagnosticBag();
            var input = new InputFolder("input", [.. Paths.Zip(files, InputFile.InMemory).OrderBy(file => file.Path, StringComparer.Ordinal)]);

            var content = new ReadContent().Read(input, diagnostics);

            return content.Councils.Length == 5
                && diagnostics.Sorted().All(diagnostic => diagnostic.Location.Path.StartsWith("input", StringComparison.Ordinal)
                    && !diagnostic.ToString().Any(char.IsControl));
        }).Check(config);
    }
}
