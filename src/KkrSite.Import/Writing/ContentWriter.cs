using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace KkrSite.Import.Writing;

/// <summary>
/// Changes files of the content folder, all of them or none, and only below that folder. The new contents are first written into a hidden
/// folder; then a journal of the changes, from which on they are decided; then each is renamed over the old file. A killed process has
/// changed nothing, or leaves a journal that <see cref="ContentRecovery"/> finishes.
/// </summary>
public sealed class ContentWriter
{
    /// <summary>The folder with the new contents and the journal, in the content folder; no build reads it.</summary>
    public const string StagingFolder = ".kkrsite-import";

    /// <summary>Marks the copies of files as they were, with which changes are undone.</summary>
    internal const string OldCopySuffix = ".gammel";

    private const string JournalDraft = "journal.ny";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly string root;
    private readonly string staging;
    private readonly IContentDisk disk;

    public ContentWriter(string input)
        : this(input, new ContentDisk()) { }

    internal ContentWriter(string input, IContentDisk disk)
    {
        root = Path.GetFullPath(input);
        staging = Path.Combine(root, StagingFolder);
        this.disk = disk;
    }

    /// <exception cref="IOException">
    /// Something could not be written (also <see cref="UnauthorizedAccessException"/>); the folder is unchanged.
    /// </exception>
    public void Write(IEnumerable<ContentChange> changes)
    {
        ImmutableArray<(ContentChange Change, string Target)> resolved =
        [
            .. changes.Select(change => (change, ContentPathResolver.Resolve(root, change.Path))),
        ];
        if (resolved.IsEmpty)
        {
            return;
        }

        if (Directory.Exists(staging))
        {
            throw new IOException($"{staging} er efterladt af en afbrudt kommando; kør kkrsite check");
        }

        var isNewRoot = !Directory.Exists(root);
        ImmutableArray<JournalStep> steps;
        try
        {
            disk.CreateFolder(staging);
            steps = Stage(resolved);
            var draft = Path.Combine(staging, JournalDraft);
            disk.WriteFile(draft, new ContentJournal(steps).ToBytes());
            disk.MoveFile(draft, Path.Combine(staging, ContentJournal.FileName));
        }
        catch
        {
            RemoveStaging();
            if (isNewRoot && Directory.Exists(root))
            {
                disk.DeleteFolder(root);
            }

            throw;
        }

        CarryOut(steps);
    }

    /// <summary>Makes the changes of a journal that are not made yet.</summary>
    internal void Finish(ContentJournal journal) => CarryOut(journal.Steps);

    /// <summary>Deletes what a command has prepared and not decided on.</summary>
    internal void RemoveStaging()
    {
        if (!Directory.Exists(staging))
        {
            return;
        }

        // The journal first: without it nothing of the rest counts.
        foreach (
            var file in Directory
                .EnumerateFiles(staging)
                .OrderByDescending(file => Path.GetFileName(file) == ContentJournal.FileName)
                .ThenBy(file => file, StringComparer.Ordinal)
                .ToArray()
        )
        {
            disk.DeleteFile(file);
        }

        disk.DeleteFolder(staging);
    }

    private ImmutableArray<JournalStep> Stage(ImmutableArray<(ContentChange Change, string Target)> changes)
    {
        var steps = ImmutableArray.CreateBuilder<JournalStep>(changes.Length);
        foreach (var (change, target) in changes)
        {
            var name = steps.Count.ToString(CultureInfo.InvariantCulture);
            switch (change)
            {
                case TextChange text:
                    disk.WriteFile(Path.Combine(staging, name), Utf8.GetBytes(text.Text));
                    break;
                case CopyChange copy:
                    disk.CopyFile(copy.Source, Path.Combine(staging, name));
                    break;
            }

            var oldHash = ContentJournal.HashFile(target);
            if (oldHash is not null)
            {
                disk.CopyFile(target, GetOldCopy(name));
            }

            steps.Add(new JournalStep(change.Path, change is DeleteChange ? null : name, oldHash));
        }

        return steps.MoveToImmutable();
    }

    private void CarryOut(ImmutableArray<JournalStep> steps)
    {
        var undo = new Stack<Action>();
        try
        {
            for (var i = 0; i < steps.Length; i++)
            {
                CarryOut(steps[i], i.ToString(CultureInfo.InvariantCulture), undo);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            while (undo.TryPop(out var step))
            {
                step();
            }

            RemoveStaging();
            throw;
        }

        RemoveStaging();
    }

    private void CarryOut(JournalStep step, string name, Stack<Action> undo)
    {
        var target = ContentPathResolver.Resolve(root, step.Path);
        if (step.NewContent is null)
        {
            if (File.Exists(target))
            {
                disk.DeleteFile(target);
                undo.Push(() => disk.MoveFile(GetOldCopy(name), target));
            }

            return;
        }

        var content = Path.Combine(staging, step.NewContent);
        if (!File.Exists(content))
        {
            return;
        }

        CreateFolder(Path.GetDirectoryName(target)!, undo);
        disk.MoveFile(content, target);
        undo.Push(() => Undo(step, target, content, GetOldCopy(name)));
    }

    // The new content goes back beside the journal, so that a process killed here leaves a change that can still be made.
    private void Undo(JournalStep step, string target, string content, string oldCopy)
    {
        if (step.OldHash is null)
        {
            disk.MoveFile(target, content);
            return;
        }

        var draft = content + ".ny";
        disk.CopyFile(target, draft);
        disk.MoveFile(draft, content);
        disk.MoveFile(oldCopy, target);
    }

    private void CreateFolder(string folder, Stack<Action> undo)
    {
        if (Directory.Exists(folder))
        {
            return;
        }

        CreateFolder(Path.GetDirectoryName(folder)!, undo);
        disk.CreateFolder(folder);
        undo.Push(() => disk.DeleteFolder(folder));
    }

    private string GetOldCopy(string name) => Path.Combine(staging, name + OldCopySuffix);
}
