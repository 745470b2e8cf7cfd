using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using KkrSite.Import.Matching;
using KkrSite.Import.Results;
using KkrSite.Import.Writing;

namespace KkrSite.Import.Tests.Merging;

/// <summary>Minutes and repeated imports revert no change that an editor made to an imported agenda.</summary>
public sealed class EditorChangeProperties
{
    private const int RunCount = 300;

    /// <summary>The seed of agenda and minutes, and the edits between them: a failing run shrinks to the fewest edits.</summary>
    private static readonly Gen<(int Seed, int[] Edits)> EditSequences = Gen.Choose(0, int.MaxValue - 1)
        .SelectMany(seed => Gen.Choose(0, 15).ArrayOf().Select(edits => (seed, edits)));

    private static readonly Arbitrary<(int Seed, int[] Edits)> ShrinkingEditSequences = Arb.From(EditSequences, story =>
        Enumerable.Range(0, story.Edits.Length).Select(i => (story.Seed, story.Edits.Where((_, at) => at != i).ToArray()))
    );

    [Fact]
    public void Every_line_of_an_editor_keeps_its_place_when_minutes_are_imported() =>
        CheckForAll(
            (edited, _, minutes) =>
            {
                var after = ImportRunner
                    .ApplyPlan(edited, ImportRunner.Plan(minutes, edited))
                    .ToDictionary(file => file.Path, file => SplitLines(file.Text));

                foreach (var file in edited.Where(file => !file.Path.EndsWith(".importeret", StringComparison.Ordinal)))
                {
                    var own = SplitLines(file.Text)
                        .Where(line => line.Length > 0 && !line.StartsWith("status: dagsorden", StringComparison.Ordinal))
                        .ToList();
                    FindMissing(own, after[file.Path])
                        .ShouldBeNull($"{file.Path} before:\n{file.Text}\nafter:\n{string.Join('\n', after[file.Path])}");
                }
            }
        );

    [Fact]
    public void Lines_removed_by_an_editor_are_not_restored_by_the_minutes() =>
        CheckForAll(
            (edited, takenOut, minutes) =>
            {
                var after = ImportRunner.ApplyPlan(edited, ImportRunner.Plan(minutes, edited));

                foreach (var (path, line) in takenOut)
                {
                    var places = after
                        .Where(file => (path.Length == 0 || file.Path == path) && SplitLines(file.Text).Contains(line))
                        .Select(file => file.Path);
                    var before = edited
                        .Where(file => (path.Length == 0 || file.Path == path) && SplitLines(file.Text).Contains(line))
                        .Select(file => file.Path);
                    places.ShouldBe(before, line);
                }
            }
        );

    [Fact]
    public void Comments_survive_when_minutes_replace_their_values() =>
        CheckForAll(
            (edited, _, minutes) =>
            {
                var after = ImportRunner.ApplyPlan(edited, ImportRunner.Plan(minutes, edited));

                foreach (
                    var comment in edited
                        .SelectMany(file => SplitLines(file.Text))
                        .SelectMany(line => line.Split("# ").Skip(1))
                        .Where(text => text.StartsWith("redaktion", StringComparison.Ordinal))
                )
                {
                    after.ShouldContain(file => file.Text.Contains("# " + comment, StringComparison.Ordinal), comment);
                }
            }
        );

    [Fact]
    public void Unedited_items_get_their_decisions_from_the_minutes() =>
        CheckForAll(
            (edited, takenOut, minutes) =>
            {
                var after = ImportRunner.ApplyPlan(edited, ImportRunner.Plan(minutes, edited));

                var titles = after
                    .SelectMany(file =>
                        SplitLines(file.Text)
                            .Where(line => line.StartsWith("titel: ", StringComparison.Ordinal))
                            .Select(line => (Title: line["titel: ".Length..].Trim('"'), file.Text))
                    )
                    .ToLookup(pair => pair.Title, pair => pair.Text);
                foreach (var item in minutes.Items.Where(item => !item.IsHeading && titles[item.Title].Count() == 1))
                {
                    titles[item.Title].Single().ShouldContain(item.Decision!);
                }
            }
        );

    [Fact]
    public void Repeating_an_import_of_minutes_changes_nothing_and_uses_no_number_twice() =>
        CheckForAll(
            (edited, _, minutes) =>
            {
                foreach (var overwrite in new[] { false, true })
                {
                    var after = ImportRunner.ApplyPlan(edited, ImportRunner.Plan(minutes, edited, overwrite));

                    ImportRunner.Plan(minutes, after, overwrite)
                        .Writes.Select(file => (file.Path, file.Text, after.FirstOrDefault(old => old.Path == file.Path)?.Text))
                        .ShouldBeEmpty();
                    FindNumbers(after).ShouldBe(FindNumbers(after).Distinct());
                }
            }
        );

    [Fact]
    public void Lines_removed_by_overwrite_are_backed_up() =>
        CheckForAll(
            (edited, _, minutes) =>
            {
                var plan = ImportRunner.Plan(minutes, edited, overwrite: true);
                var after = ImportRunner.ApplyPlan(edited, plan);

                foreach (
                    var file in edited.Where(file =>
                        !plan.Replaced.Contains(file.Path) && !file.Path.EndsWith(".importeret", StringComparison.Ordinal)
                    )
                )
                {
                    var left = after
                        .Where(other => other.Path == file.Path || plan.Deletes.Contains(file.Path))
                        .SelectMany(other => SplitLines(other.Text))
                        .ToHashSet();
                    SplitLines(file.Text)
                        .Where(line =>
                            !line.StartsWith("status: dagsorden", StringComparison.Ordinal)
                            && !line.StartsWith("punkt:", StringComparison.Ordinal)
                        )
                        .Except(left)
                        .ShouldBeEmpty(file.Path);
                }
            }
        );

    private static void CheckForAll(Action<ImmutableArray<FolderFile>, List<(string Path, string Line)>, ImportResult> holds) =>
        Prop.ForAll(ShrinkingEditSequences, story =>
            {
                var random = new Random(story.Seed);
                var documents = new SyntheticImportResults(random);
                var agenda = documents.CreateAgenda();
                var files = ImportRunner.ApplyPlan([], ImportRunner.Plan(agenda, [])).ToDictionary(file => file.Path, file => file.Text);
                var edits = new SimulatedEditor(files, random);
                Array.ForEach(story.Edits, edits.Edit);
                ImmutableArray<FolderFile> edited =
                [
                    .. files.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => new FolderFile(pair.Key, pair.Value)),
                ];

                holds(edited, edits.RemovedLines, documents.CreateMinutes(agenda));
            })
            .Check(Config.QuickThrowOnFailure.WithMaxTest(RunCount).WithEndSize(12));

    private static List<string> SplitLines(string text) =>
        [.. text.TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd())];

    private static List<string> FindNumbers(IEnumerable<FolderFile> files) =>
        [
            .. files
                .SelectMany(file => SplitLines(file.Text))
                .Where(line => line.StartsWith("punkt: ", StringComparison.Ordinal))
                .Select(line => line.Split('#')[0].Trim()),
        ];

    /// <summary>The first of the lines that is not among the others in the same order; null where all are.</summary>
    private static string? FindMissing(List<string> lines, List<string> others)
    {
        var at = 0;
        foreach (var line in lines)
        {
            at = others.IndexOf(line, at) + 1;
            if (at == 0)
            {
                return line;
            }
        }

        return null;
    }
}
