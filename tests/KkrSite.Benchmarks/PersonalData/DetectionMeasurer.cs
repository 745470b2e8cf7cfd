using KkrSite.Archive.Diagnostics;
using KkrSite.Site;
using KkrSite.Site.Output;
using KkrSite.TestTools;

namespace KkrSite.Benchmarks.PersonalData;

/// <summary>Counts by form in how many texts and files the checks of a build see a personal number.</summary>
internal sealed class DetectionMeasurer(int seed)
{
    private const int TextsInBuild = 2000;
    private const int FilesInBuild = 500;

    private readonly Random random = new(seed);

    /// <param name="write">A paragraph of the form.</param>
    public IEnumerable<DetectionCount> MeasureTexts(int count, IReadOnlyList<string> forms, Func<string, Random, string> write)
    {
        var counts = forms.Select(form => new DetectionCount(form)).ToList();
        for (var done = 0; done < count; done += TextsInBuild)
        {
            var folder = new ContentFolder();
            var formsByPath = new Dictionary<string, DetectionCount>();
            for (var i = done; i < Math.Min(count, done + TextsInBuild); i++)
            {
                var form = counts[i % counts.Count];
                var path = $"sager/SAG-2024-{i - done + 10_000}.md";
                folder.With(path, $"---\ntitel: Klage\n---\n\n{write(form.Form, random)}");
                formsByPath.Add("input/" + path, form);
            }

            Count(folder, formsByPath);
        }

        return counts;
    }

    public IEnumerable<DetectionCount> MeasureFiles(int count)
    {
        var counts = NumberedFiles.Forms.Select(form => new DetectionCount(form)).ToList();
        var (slow, quick) = (counts.FindAll(IsSlow), counts.FindAll(form => !IsSlow(form)));
        for (var done = 0; done < count; done += FilesInBuild)
        {
            var folder = new ContentFolder();
            var formsByPath = new Dictionary<string, DetectionCount>();
            var names = new List<string>();
            for (var i = done; i < Math.Min(count, done + FilesInBuild); i++)
            {
                var isSlow = i % 1000 < NumberedFiles.MaxPdfShare;
                var form = isSlow ? slow[i % slow.Count] : quick[i % quick.Count];
                var (extension, content) = NumberedFiles.Write(form.Form, random);
                names.Add($"bilag/fil-{i}{extension}");
                folder.With($"moeder/midtjylland/2024-11-19/{names[^1]}", content);
                formsByPath.Add($"input/moeder/midtjylland/2024-11-19/{names[^1]}", form);
            }

            var list = "bilag:\n" + string.Join('\n', names.Select(name => $"  - {{titel: Bilag {name[10..]}, fil: {name}}}"));
            Count(folder.WithItem("3.2", "Klage", null, "## Beslutning\nDrøftet.", list), formsByPath);
        }

        return counts;
    }

    private static bool IsSlow(DetectionCount count) => count.Form.StartsWith("PDF", StringComparison.Ordinal);

    private static void Count(ContentFolder folder, Dictionary<string, DetectionCount> formsByPath)
    {
        var diagnostics = new DiagnosticBag();
        SiteBuilder.Build(folder.ToInputFolder(), new DiscardingStore(), diagnostics);
        var byPath = diagnostics.ToSortedArray().ToLookup(found => found.Location.Path, found => found.Code);
        foreach (var (path, form) in formsByPath)
        {
            var isError = byPath[path].Contains(DiagnosticCodes.PersonalNumber);
            form.Total++;
            form.Errors += isError ? 1 : 0;
            form.Warnings += !isError && byPath[path].Contains(DiagnosticCodes.PossiblePersonalNumber) ? 1 : 0;
        }
    }
}

/// <summary>Of the texts or files of one form, in how many the checks see a number for certain (an error) or perhaps (a warning).</summary>
internal sealed class DetectionCount(string form)
{
    public string Form => form;

    public int Total { get; set; }

    public int Errors { get; set; }

    public int Warnings { get; set; }
}
