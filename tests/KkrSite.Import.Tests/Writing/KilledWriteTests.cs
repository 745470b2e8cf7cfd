using System.Collections.Immutable;
using KkrSite.Archive.Diagnostics;
using KkrSite.Import.Writing;
using KkrSite.TestTools;

namespace KkrSite.Import.Tests.Writing;

/// <summary>A command that is killed at any step leaves the content as it was, or as it would have become; edits are never lost.</summary>
public sealed class KilledWriteTests
{
    private const string Meeting = "moeder/midtjylland/2025-09-12";

    private static readonly SortedDictionary<string, string> Content = new(StringComparer.Ordinal)
    {
        ["adresser.txt"] = "/moeder/\n",
        [$"{Meeting}/moede.md"] = "mødet, med en rettelse",
        [$"{Meeting}/1-dagsorden.md"] = "punktet, med en rettelse",
        [$"{Meeting}/2-orientering.md"] = "et punkt, som får et andet nummer",
        [$"{Meeting}/bilag/plan.pdf"] = "den gamle plan",
    };

    /// <summary>What each writing command does, by its name.</summary>
    public static TheoryData<string> Commands => ["import", "import --overwrite", "new", "check --update-ledger"];

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_command_killed_at_any_step_has_written_all_or_nothing_when_the_next_command_begins(string command)
    {
        var outcomes = new HashSet<bool>();
        for (var step = 0; ; step++)
        {
            using var folder = CreateContent();
            var changes = GetChanges(command, folder);
            var disk = new KillingDisk(step);

            WriteUntilKilled(folder, changes, disk);
            var diagnostics = Recover(folder);

            var isWritten = ReadFiles(folder).ContainsValue("ny");
            ReadFiles(folder).ShouldBe(isWritten ? Apply(changes, folder) : Content, $"killed at step {step}");
            diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).ShouldBeEmpty();
            outcomes.Add(isWritten);
            if (!disk.IsKilled)
            {
                break;
            }

            // The first step makes the folder, and the last ones tidy up: there is nothing to say.
            if (diagnostics.IsEmpty)
            {
                (step <= 1 || isWritten).ShouldBeTrue($"killed at step {step}");
            }
        }

        outcomes.Count.ShouldBe(2);
    }

    [Fact]
    public void A_next_command_killed_at_any_step_too_loses_nothing()
    {
        for (var step = 0; ; step++)
        {
            using var folder = CreateContent();
            var changes = GetChanges("import --overwrite", folder);
            var first = new KillingDisk(step);
            WriteUntilKilled(folder, changes, first);
            var killed = ReadFiles(folder);
            for (var second = 0; ; second++)
            {
                Restore(folder, killed);
                var disk = new KillingDisk(second);
                try
                {
                    ContentRecovery.Recover(folder.Path, new DiagnosticBag(), disk);
                }
                catch (ProcessKilledException)
                {
                    // The next command repeats it.
                }

                Recover(folder).ShouldNotContain(diagnostic => diagnostic.Severity == Severity.Error);
                var isWritten = ReadFiles(folder).ContainsValue("ny");
                ReadFiles(folder).ShouldBe(isWritten ? Apply(changes, folder) : Content, $"killed at step {step} and then at {second}");
                if (!disk.IsKilled)
                {
                    break;
                }
            }

            if (!first.IsKilled)
            {
                break;
            }
        }
    }

    [Fact]
    public void A_command_killed_while_it_undoes_what_the_disk_refused_has_written_all_or_nothing()
    {
        var outcomes = new HashSet<bool>();
        for (var step = 0; ; step++)
        {
            using var folder = CreateContent();
            var changes = GetChanges("import --overwrite", folder);
            var disk = new KillingDisk(step, brokenName: "5-nyt.md");
            try
            {
                WriteUntilKilled(folder, changes, disk);
            }
            catch (IOException)
            {
                // Undone.
            }

            Recover(folder).ShouldNotContain(diagnostic => diagnostic.Severity == Severity.Error);
            var isWritten = ReadFiles(folder).ContainsValue("ny");
            ReadFiles(folder).ShouldBe(isWritten ? Apply(changes, folder) : Content, $"killed at step {step}");
            outcomes.Add(isWritten);
            if (!disk.IsKilled)
            {
                break;
            }
        }

        outcomes.Count.ShouldBe(2);
    }

    [Fact]
    public void A_file_edited_after_a_kill_is_never_overwritten()
    {
        var conflicts = 0;
        for (var step = 0; ; step++)
        {
            using var folder = CreateContent();
            var disk = new KillingDisk(step);
            WriteUntilKilled(folder, GetChanges("import", folder), disk);
            File.WriteAllText(folder[$"{Meeting}/moede.md"], "rettet efter afbrydelsen");

            var diagnostics = Recover(folder);

            File.ReadAllText(folder[$"{Meeting}/moede.md"]).ShouldBe("rettet efter afbrydelsen", $"killed at step {step}");
            conflicts += diagnostics.Count(diagnostic => diagnostic.Code == DiagnosticCodes.InterruptedWriteConflict);
            if (!disk.IsKilled)
            {
                break;
            }
        }

        conflicts.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Files_that_an_older_version_left_behind_are_errors_and_stay()
    {
        using var folder = CreateContent();
        File.Move(folder[$"{Meeting}/moede.md"], folder[$"{Meeting}/moede.md.import-old"]);

        var diagnostics = Recover(folder);

        diagnostics.Single().Code.ShouldBe(DiagnosticCodes.FormerImportLeftover);
        File.ReadAllText(folder[$"{Meeting}/moede.md.import-old"]).ShouldBe(Content[$"{Meeting}/moede.md"]);
    }

    [Fact]
    public void A_second_command_cannot_take_the_folder_until_the_first_gives_it_back()
    {
        using var folder = CreateContent();
        using (ContentLock.TryAcquire(folder.Path))
        {
            ContentLock.TryAcquire(folder.Path).ShouldBeNull();
        }

        using var second = ContentLock.TryAcquire(folder.Path);
        second.ShouldNotBeNull();
    }

    private static TemporaryFolder CreateContent()
    {
        var folder = new TemporaryFolder();
        foreach (var (path, text) in Content)
        {
            Save(folder[path], text);
        }

        return folder;
    }

    // "ny" is the text that every command writes last, so that it tells whether all is written.
    private static ImmutableArray<ContentChange> GetChanges(string command, TemporaryFolder folder) =>
        command switch
        {
            "import" =>
            [
                new TextChange($"{Meeting}/moede.md", "mødet som referat"),
                new TextChange($"{Meeting}/1-dagsorden.md", "punktet med en rettelse og en beslutning"),
                new TextChange($"{Meeting}/3-eventuelt.md", "ny"),
            ],
            "import --overwrite" =>
            [
                new CopyChange($".overskrevet/{Meeting}/1-dagsorden.12345678.md", folder[$"{Meeting}/1-dagsorden.md"]),
                new TextChange($"{Meeting}/1-dagsorden.md", "punktet uden rettelsen"),
                new TextChange($"{Meeting}/4-orientering.md", "et punkt, som får et andet nummer"),
                new CopyChange($"{Meeting}/bilag/plan.pdf", folder["adresser.txt"]),
                new DeleteChange($"{Meeting}/2-orientering.md"),
                new TextChange($"{Meeting}/5-nyt.md", "ny"),
            ],
            "new" => [new TextChange("moeder/sjaelland/2026-01-09/moede.md", "ny")],
            _ => [new TextChange("adresser.txt", "ny")],
        };

    private static void WriteUntilKilled(TemporaryFolder folder, IEnumerable<ContentChange> changes, KillingDisk disk)
    {
        try
        {
            new ContentWriter(folder.Path, disk).Write(changes);
        }
        catch (ProcessKilledException)
        {
            // As planned.
        }
    }

    private static ImmutableArray<Diagnostic> Recover(TemporaryFolder folder)
    {
        var diagnostics = new DiagnosticBag();
        ContentRecovery.Recover(folder.Path, diagnostics);
        return diagnostics.ToSortedArray();
    }

    private static SortedDictionary<string, string> Apply(IEnumerable<ContentChange> changes, TemporaryFolder folder)
    {
        var result = new SortedDictionary<string, string>(Content, StringComparer.Ordinal);
        foreach (var change in changes)
        {
            switch (change)
            {
                case TextChange text:
                    result[text.Path] = text.Text;
                    break;
                case CopyChange copy:
                    result[copy.Path] = Content[Path.GetRelativePath(folder.Path, copy.Source)];
                    break;
                case DeleteChange delete:
                    result.Remove(delete.Path);
                    break;
            }
        }

        return result;
    }

    private static SortedDictionary<string, string> ReadFiles(TemporaryFolder folder) =>
        new(
            Directory
                .EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories)
                .ToDictionary(file => Path.GetRelativePath(folder.Path, file), File.ReadAllText),
            StringComparer.Ordinal
        );

    private static void Restore(TemporaryFolder folder, SortedDictionary<string, string> files)
    {
        foreach (var entry in new DirectoryInfo(folder.Path).EnumerateFileSystemInfos())
        {
            if (entry is DirectoryInfo directory)
            {
                directory.Delete(recursive: true);
            }
            else
            {
                entry.Delete();
            }
        }

        foreach (var (path, text) in files)
        {
            Save(folder[path], text);
        }
    }

    private static void Save(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
