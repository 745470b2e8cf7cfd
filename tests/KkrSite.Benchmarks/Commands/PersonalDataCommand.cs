using System.CommandLine;
using KkrSite.Benchmarks.PersonalData;

namespace KkrSite.Benchmarks.Commands;

/// <summary>personal-data: how many made-up personal numbers the checks find, and how many other numbers they take for one.</summary>
internal static class PersonalDataCommand
{
    public static Command Create()
    {
        var count = new Option<int>("--count") { Description = "How many of each set.", DefaultValueFactory = _ => 20_000 };
        var seed = new Option<int>("--seed") { Description = "The same seed gives the same numbers.", DefaultValueFactory = _ => 1 };
        var command = new Command("personal-data", "Measures what the checks find of personal numbers.") { count, seed };
        command.SetAction(parsed => Run(parsed.GetValue(count), parsed.GetValue(seed)));
        return command;
    }

    private static void Run(int count, int seed)
    {
        var measurer = new DetectionMeasurer(seed);
        Write("numbers in texts", measurer.MeasureTexts(count, NumberSentences.NumberForms, NumberSentences.WriteNumber));
        Write("look-alikes in texts", measurer.MeasureTexts(count, NumberSentences.LookAlikeForms, NumberSentences.WriteLookAlike));
        Write("numbers in attachments", measurer.MeasureFiles(count));
    }

    private static void Write(string heading, IEnumerable<DetectionCount> counts)
    {
        var rows = counts.ToList();
        Console.WriteLine($"{heading,-34} {"total",7} {"errors",8} {"warnings",9} {"nothing",8}");
        foreach (var row in rows)
        {
            WriteRow(row.Form, row.Total, row.Errors, row.Warnings);
        }

        WriteRow("all", rows.Sum(row => row.Total), rows.Sum(row => row.Errors), rows.Sum(row => row.Warnings));
    }

    private static void WriteRow(string form, int total, int errors, int warnings) =>
        Console.WriteLine($"  {form,-32} {total,7} {errors,8} {warnings,9} {total - errors - warnings,8}");
}
