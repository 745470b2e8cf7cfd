using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using KkrSite.Import.Results;
using KkrSite.Import.Writing;

namespace KkrSite.Tests.Import.Completing;

/// <summary>Whatever editors did to an imported agenda, minutes and repeated imports take nothing of it back.</summary>
public sealed class StaffEditProperties
{
    private const int Runs = 300;

    /// <summary>The seed of agenda and minutes, and the edits between them: a failing run shrinks to the fewest edits.</summary>
    private static readonly Gen<(int Seed, int[] Edits)> Stories =
        Gen.Choose(0, int.MaxValue - 1).SelectMany(seed => Gen.Choose(0, 15).ArrayOf().Select(edits => (seed, edits)));

    private static readonly Arbitrary<(int Seed, int[] Edits)> All = Arb.From(
        Stories, story => Enumerable.Range(0, story.Edits.Length).Select(i => (story.Seed, story.Edits.Where((_, at) => at != i).ToArray())));

    [Fact]
    public void Every_line_of_an_editor_stays_in_its_place_when_the_minutes_come() => ForAll((edited, _, minutes) =>
    {
        var after = After(edited, Plan(minutes, edited)).ToDictionary(file => file.Path, file => Lines(file.Text));

        foreach (var file in edited.Where(file => !file.Path.EndsWith(".importeret", StringComparison.Ordinal)))
        {
            var own = Lines(file.Text).Where(line => line.Length > 0 && !line.StartsWith("status: dagsorden", StringComparison.Ordinal)).ToList();
            Missing(own, after[file.Path]).ShouldBeNull($"{file.Path} before:\n{file.Text}\nafter:\n{string.Join('\n', after[file.Path])}");
        }
    });

    [Fact]
    public void What_an_editor_took_out_does_not_come_back_with_the_minutes() => ForAll((edited, takenOut, minutes) =>
    {
        var after = After(edited, Plan(minutes, edited));

        foreach (var (path, line) in takenOut)
        {
            var places = after.Where(file => (path.Length == 0 || file.Path == path) && Lines(file.Text).Contains(line)).Select(file => file.Path);
            var before = edited.Where(file => (path.Length == 0 || file.Path == path) && Lines(file.Text).Contains(line)).Select(file => file.Path);
            places.ShouldBe(before, line);
        }
    });

    [Fact]
    public void Comments_outlive_the_values_that_minutes_replace() => ForAll((edited, _, minutes) =>
    {
        var after = After(edited, Plan(minutes, edited));

        foreach (var comment in edited.SelectMany(file => Lines(file.Text)).SelectMany(line => line.Split("# ").Skip(1)).Where(text => text.StartsWith("redaktion", StringComparison.Ordinal)))
        {
            after.ShouldContain(file => file.Text.Contains("# " + comment, StringComparison.Ordinal), comment);
        }
    });

    [Fact]
    public void Items_that_no_editor_touched_get_their_decisions() => ForAll((edited, takenOut, minutes) =>
    {
        var after = After(edited, Plan(minutes, edited));

        var titles = after.SelectMany(file => Lines(file.Text).Where(line => line.StartsWith("titel: ", StringComparison.Ordinal)).Select(line => (Title: line["titel: ".Length..].Trim('"'), file.Text))).ToLookup(pair => pair.Title, pair => pair.Text);
        foreach (var item in minutes.Items.Where(item => !item.IsHeading && titles[item.Title].Count() == 1))
        {
            titles[item.Title].Single().ShouldContain(item.Decision!);
        }
    });

    [Fact]
    public void The_same_minutes_again_change_nothing_and_no_number_is_given_twice() => ForAll((edited, _, minutes) =>
    {
        foreach (var overwrite in new[] { false, true })
        {
            var after = After(edited, Plan(minutes, edited, overwrite));

            Plan(minutes, after, overwrite).Writes.Select(file => (file.Path, file.Text, after.FirstOrDefault(old => old.Path == file.Path)?.Text)).ShouldBeEmpty();
            Numbers(after).ShouldBe(Numbers(after).Distinct());
        }
    });

    [Fact]
    public void What_overwrite_takes_away_is_kept_aside() => ForAll((edited, _, minutes) =>
    {
        var plan = Plan(minutes, edited, overwrite: true);
        var after = After(edited, plan);

        foreach (var file in edited.Where(file => !plan.Replaced.Contains(file.Path) && !file.Path.EndsWith(".importeret", StringComparison.Ordinal)))
        {
            var left = after.Where(other => other.Path == file.Path || plan.Deletes.Contains(file.Path)).SelectMany(other => Lines(other.Text)).ToHashSet();
            Lines(file.Text).Where(line => !line.StartsWith("status: dagsorden", StringComparison.Ordinal) && !line.StartsWith("punkt:", StringComparison.Ordinal)).Except(left).ShouldBeEmpty(file.Path);
        }
    });

    private static void ForAll(Action<ImmutableArray<ExistingFile>, List<(string Path, string Line)>, ImportResult> holds) => Prop.ForAll(All, story =>
    {
        var random = new Random(story.Seed);
        var documents = new InventedDocuments(random);
        var agenda = documents.Agenda();
        var files = After([], Plan(agenda, [])).ToDictionary(file => file.Path, file => file.Text);
        var edits = new StaffEdits(files, random);
        Array.ForEach(story.Edits, edits.Make);
        ImmutableArray<ExistingFile> edited = [.. files.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => new ExistingFile(pair.Key, pair.Value))];

        holds(edited, edits.TakenOut, documents.Minutes(agenda));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(Runs).WithEndSize(12));

    private static MeetingFilePlan Plan(ImportResult result, IReadOnlyCollection<ExistingFile> existing, bool overwrite = false) =>
        new PlanMeetingFiles([]).Plan(result, existing, overwrite);

    private static ImmutableArray<ExistingFile> After(IReadOnlyCollection<ExistingFile> before, MeetingFilePlan plan) =>
    [
        .. before.Where(file => !plan.Deletes.Contains(file.Path) && plan.Writes.All(write => write.Path != file.Path))
            .Concat(plan.Writes.Select(file => new ExistingFile(file.Path, file.Text)))
            .OrderBy(file => file.Path, StringComparer.Ordinal),
    ];

    private static List<string> Lines(string text) => [.. text.TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd())];

    private static List<string> Numbers(IEnumerable<ExistingFile> files) =>
        [.. files.SelectMany(file => Lines(file.Text)).Where(line => line.StartsWith("punkt: ", StringComparison.Ordinal)).Select(line => line.Split('#')[0].Trim())];

    /// <summary>The first of the lines that does not stand, in their order, among the others.</summary>
    private static string? Missing(List<string> lines, List<string> others)
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
