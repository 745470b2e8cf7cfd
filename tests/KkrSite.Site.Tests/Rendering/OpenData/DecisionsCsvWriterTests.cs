using System.Text;
using System.Text.Json;
using FsCheck.Fluent;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Site.Rendering.OpenData;
using KkrSite.TestTools;

namespace KkrSite.Site.Tests.Rendering.OpenData;

/// <summary>papaparse reads every decision from the CSV file unchanged.</summary>
public sealed class DecisionsCsvWriterTests
{
    // Characters that are special in CSV, in spreadsheets or in Danish.
    private static readonly string[] Pieces =
    [
        "\"",
        "\"\"",
        ",",
        ";",
        "\n",
        "\n\n",
        "\t",
        "'",
        "''",
        "=",
        "+",
        "-",
        "@",
        "=cmd|' /C calc'!A0",
        "+45 12",
        "-1",
        "@SUM(1)",
        "\uFF1D1",
        "æøå",
        "ÆØÅ",
        " ",
        "KKR godkendte",
        "– punkt",
        "|",
        "1.234,5",
        "\uFEFF",
        "\U0001F600",
        "#",
        "\\",
    ];

    [Fact]
    public void Every_decision_round_trips_through_the_CSV_file()
    {
        string[] hostile =
        [
            "Enkel.",
            "Med \"anførsel\", komma;\n\nog to afsnit.",
            "=1+1",
            "-5 kr.",
            "'=1+1",
            "''@x",
            "'ikke en formel",
            "Ærø,\tøst\n– å",
        ];
        string[] chance =
        [
            .. Gen.Elements(Pieces)
                .NonEmptyListOf()
                .Select(pieces => string.Concat(pieces))
                .Sample(400, 60)
                .Where(text => text.Trim().Length > 0),
        ];

        var read = Read(Csv([.. hostile, .. chance]));

        read.GetProperty("errors").GetArrayLength().ShouldBe(0);
        read.GetProperty("newline").GetString().ShouldBe("\r\n");
        Column(read, "decision").Select(Unguard).ShouldBe([.. hostile, .. chance]);
    }

    [Fact]
    public void No_CSV_cell_begins_like_a_formula()
    {
        var read = Read(Csv(["=1+1", "+1", "-1", "@x", "\tx", "\uFF1D1"]));

        Column(read, "decision").ShouldBe(["'=1+1", "'+1", "'-1", "'@x", "'\tx", "'\uFF1D1"]);
    }

    [Fact]
    public void The_CSV_file_has_the_documented_columns_and_a_UTF_8_byte_order_mark()
    {
        var csv = Csv(["Planen blev godkendt."]);

        csv[..3].ShouldBe([0xEF, 0xBB, 0xBF]);
        Encoding
            .UTF8.GetString(csv)
            .ShouldBe(
                "\uFEFFcouncil,date,datePrecision,number,title,caseNumbers,caseworkers,topics,outcome,decision,meeting,url,rendition\r\n"
                    + "nord,2024-11-19,day,1,\"Bro, vej\",SAG-2024-00001|SAG-2023-00002,ab|cd,,godkendt,Planen blev godkendt.,"
                    + "https://arkiv.example/moeder/nord/2024-11-19/,https://arkiv.example/moeder/nord/2024-11-19/punkt-1/,fuld\r\n"
            );
    }

    // The advice of the page about open data.
    private static string Unguard(string cell) =>
        cell.StartsWith('\'')
        && cell.TrimStart('\'') is [var first, ..]
        && "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20".Contains(first, StringComparison.Ordinal)
            ? cell[1..]
            : cell;

    private static byte[] Csv(IEnumerable<string> decisions)
    {
        var meeting = new Meeting
        {
            Council = CouncilId.Parse("nord"),
            Date = MeetingDate.Parse("2024-11-19"),
            Status = MeetingStatus.Minutes,
            Location = new SourceLocation("moede.md"),
            Items = [.. decisions.Select(Item)],
        };
        var content = new InputContent { Councils = [new Council { Id = meeting.Council, Name = "KKR Nord" }], Meetings = [meeting] };
        var archive = ArchiveLinker.Link(content, new DiagnosticBag());
        using var target = new MemoryStream();
        DecisionsCsvWriter.Write(archive, url => "https://arkiv.example" + url, target);
        return target.ToArray();
    }

    private static AgendaItem Item(string decision, int index) =>
        new()
        {
            Number = ItemNumber.Parse((index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)),
            Title = "Bro, vej",
            Cases = [CaseNumber.Parse("SAG-2024-00001"), CaseNumber.Parse("SAG-2023-00002")],
            Caseworkers = ["ab", "cd"],
            Sections = [new Section("Beslutning", SectionKind.Decision, decision, decision, 1)],
            Location = new SourceLocation("1.md"),
        };

    private static JsonElement Read(byte[] csv) =>
        NodeScript.Run("ThirdPartyParsers/read-csv.mjs", new { csv = Encoding.UTF8.GetString(csv) });

    private static IEnumerable<string> Column(JsonElement read, string name) =>
        read.GetProperty("rows").EnumerateArray().Select(row => row.GetProperty(name).GetString()!);
}
