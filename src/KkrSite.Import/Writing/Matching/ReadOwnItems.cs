using System.Collections.Immutable;
using KkrSite.Archive.Model;
using KkrSite.Import.Writing.Completing;
using KkrSite.Import.Writing.FrontMatter;

namespace KkrSite.Import.Writing.Matching;

/// <summary>Finds the items among the files of a meeting's folder.</summary>
internal static class ReadOwnItems
{
    public static ImmutableArray<OwnItem> Of(string folder, IEnumerable<ExistingFile> existing, UnfilledSections unfilled) =>
    [
        .. existing
            .Where(file => file.Path.StartsWith(folder + "/", StringComparison.Ordinal) && file.Path != $"{folder}/moede.md")
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .Select(file => Read(file, unfilled))
            .OfType<OwnItem>(),
    ];

    private static OwnItem? Read(ExistingFile file, UnfilledSections unfilled)
    {
        if (MeetingFile.Parse(file.Text) is not { } parsed || CompareYaml.Text(parsed.Key("punkt")) is not { } number)
        {
            return null;
        }

        return new OwnItem(
            file,
            ItemNumber.TryParse(number, out var read) ? read.ToString() : number,
            CompareYaml.Text(parsed.Key("titel")) ?? "",
            [.. CompareYaml.Entries(parsed.Key("sag"))],
            string.Join('\n', unfilled.Emptied(parsed).Sections.Select(section => section.Text)));
    }
}
