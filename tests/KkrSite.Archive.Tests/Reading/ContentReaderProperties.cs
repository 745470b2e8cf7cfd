using System.Text;
using FsCheck;
using FsCheck.Fluent;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Reading;
using KkrSite.Archive.Reading.Files;
using KkrSite.TestTools;

namespace KkrSite.Archive.Tests.Reading;

/// <summary>For any content of the files, reading ends with records and diagnostics, not with an exception.</summary>
public sealed class ContentReaderProperties
{
    // Fragments with a meaning in YAML, Markdown or the archive, so that random files get past the first line.
    private static readonly string[] Fragments =
    [
        "---\n",
        "...\n",
        "punkt: ",
        "titel: ",
        "dato: 2024-03-05\n",
        "\"3.1\"\n",
        "status: dagsorden\n",
        "bilag:\n",
        "  - ",
        "- ",
        "fil: ",
        "url: ",
        "{",
        "}",
        "[",
        "]",
        ", ",
        ": ",
        "? ",
        "| \n",
        ">-\n",
        "&a ",
        "*a ",
        "!x ",
        "!!int ",
        "'",
        "\"",
        "\\",
        "\\x00",
        "\\ud800",
        "%YAML 1.2\n",
        "#",
        "## ",
        "\t",
        " ",
        "\n",
        "\r",
        "\n\n",
        "```\n",
        "> ",
        "1. ",
        "| a | b |\n|---|---|\n",
        "<b>",
        "&#0;",
        "[a](b",
        "](javascript:x)",
        "æøå",
        "\u0301",
        "\u0000",
        "\u2028",
        "\uFEFF",
        "/a/ -> ",
        "fjernet ",
        "/b/\n",
        "~",
        "null",
        "@",
        "`",
        "=\n",
        "**",
        "_",
        "![",
        "www.a.dk ",
    ];

    private static readonly string[] Paths =
    [
        "site.yml",
        "ordliste.yml",
        "adresser.txt",
        "omdirigeringer.txt",
        "kkr/midtjylland.md",
        "emner/vejr.md",
        "sider/om.md",
        "sager/SAG-2024-00001.md",
        MinimalContent.MeetingPath + "moede.md",
        MinimalContent.MeetingPath + "1.1-vejret.md",
    ];

    private static readonly Gen<byte[]> Files = Gen.OneOf(
        Gen.Elements(Fragments).ArrayOf().Select(fragments => Encoding.UTF8.GetBytes(string.Concat(fragments))),
        Gen.Elements(Fragments)
            .ArrayOf()
            .Select(fragments => $"---\n{string.Concat(fragments)}\n---\n{string.Concat(fragments.Reverse())}")
            .Select(Encoding.UTF8.GetBytes),
        Gen.Choose(0, 255).Select(value => (byte)value).ArrayOf()
    );

    [Fact]
    public void Reading_arbitrary_file_contents_never_throws()
    {
        var config = Config.QuickThrowOnFailure.WithMaxTest(1000).WithEndSize(60);
        Prop.ForAll(Files.ArrayOf(Paths.Length).ToArbitrary(), files =>
            {
                var diagnostics = new DiagnosticBag();
                var input = new InputFolder(
                    "input",
                    [.. Paths.Zip(files, InputFile.FromBytes).OrderBy(file => file.Path, StringComparer.Ordinal)]
                );

                var content = ContentReader.Read(input, diagnostics);

                return content.Councils.Length == 5
                    && diagnostics
                        .ToSortedArray()
                        .All(diagnostic =>
                            diagnostic.Location.Path.StartsWith("input", StringComparison.Ordinal)
                            && !diagnostic.ToString().Any(char.IsControl)
                        );
            })
            .Check(config);
    }
}
