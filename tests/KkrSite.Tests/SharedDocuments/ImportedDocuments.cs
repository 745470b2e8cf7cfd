using System.Text.Json;
using KkrSite.Commands;
using KkrSite.Tests.Commands;

namespace KkrSite.Tests.SharedDocuments;

/// <summary>The real documents as meetings of a content folder.</summary>
internal static class ImportedDocuments
{
    /// <summary>What the one document without a date is dated.</summary>
    public const string Undated = "2025-09";

    public static void Into(string input)
    {
        using var truth = JsonDocument.Parse(File.ReadAllText(SharedFolder.At("truth/seeds.json")));
        foreach (var document in truth.RootElement.EnumerateObject().Where(document => document.Name[0] != '_'))
        {
            string[] date = document.Value.GetProperty("date").ValueKind == JsonValueKind.Null ? ["--date", Undated] : [];
            CommandRun.Of(["import", SharedFolder.At("seeds/" + document.Name), "--input", input, .. date]).ExitCode.ShouldBe(ExitCode.Success);
        }
    }
}
