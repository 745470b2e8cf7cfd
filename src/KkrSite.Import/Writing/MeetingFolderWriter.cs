using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace KkrSite.Import.Writing;

/// <summary>
/// Writes a plan: all of it or nothing, and only below the input folder. The import writes nowhere else. Every file is first
/// written beside its final path and then moved; after an error all steps are undone.
/// </summary>
public static class MeetingFolderWriter
{
    private const string NewSuffix = ".import-new";
    private const string OldSuffix = ".import-old";

    /// <summary>Backups of files that --overwrite removed text from; hidden, so that no build reads it.</summary>
    public const string BackupFolder = ".overskrevet";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <exception cref="IOException">
    /// Something could not be written (also <see cref="UnauthorizedAccessException"/>); the folder is unchanged.
    /// </exception>
    public static void Write(string input, MeetingFolderPlan plan)
    {
        var root = Path.GetFullPath(input);
        ImmutableArray<(string Path, Action<string> Write)> writes =
        [
            .. plan.Writes.Select(file =>
                (ResolvePath(root, file.Path), (Action<string>)(path => File.WriteAllText(path, file.Text, Utf8)))
            ),
            .. plan.Copies.Select(copy => (ResolvePath(root, copy.Path), (Action<string>)(path => Copy(copy.Source, path)))),
        ];
        var deletes = plan.Deletes.Select(path => ResolvePath(root, path)).ToImmutableArray();
        var undo = new Stack<Action>();
        try
        {
            foreach (var file in plan.Replaced)
            {
                BackUp(root, file, undo);
            }

            foreach (var (path, write) in writes)
            {
                CreateFolder(Path.GetDirectoryName(path)!, undo);
                undo.Push(() => File.Delete(path + NewSuffix));
                write(path + NewSuffix);
            }

            foreach (var path in writes.Select(file => file.Path).Where(File.Exists).Concat(deletes))
            {
                File.Move(path, path + OldSuffix, overwrite: true);
                undo.Push(() => File.Move(path + OldSuffix, path, overwrite: true));
            }

            foreach (var (path, _) in writes)
            {
                File.Move(path + NewSuffix, path);
                undo.Push(() => File.Delete(path));
            }
        }
        catch
        {
            while (undo.TryPop(out var step))
            {
                step();
            }

            throw;
        }

        foreach (var path in writes.Select(file => file.Path).Concat(deletes))
        {
            File.Delete(path + OldSuffix);
        }
    }

    // Only the content: the access rights of a file on a shared drive or a memory card must not become the archive's.
    private static void Copy(string source, string path)
    {
        using var from = File.OpenRead(source);
        using var to = File.Create(path);
        from.CopyTo(to);
    }

    // The name contains a hash of the content: no backup is ever overwritten, and no content is kept twice.
    private static void BackUp(string root, string path, Stack<Action> undo)
    {
        var file = ResolvePath(root, path);
        using var content = File.OpenRead(file);
        var fingerprint = Convert.ToHexStringLower(SHA256.HashData(content))[..8];
        var backup = ResolvePath(root, $"{BackupFolder}/{Path.ChangeExtension(path, null)}.{fingerprint}{Path.GetExtension(path)}");
        if (!File.Exists(backup))
        {
            CreateFolder(Path.GetDirectoryName(backup)!, undo);
            undo.Push(() => File.Delete(backup));
            File.Copy(file, backup);
        }
    }

    private static void CreateFolder(string folder, Stack<Action> undo)
    {
        if (Directory.Exists(folder))
        {
            return;
        }

        CreateFolder(Path.GetDirectoryName(folder)!, undo);
        Directory.CreateDirectory(folder);
        undo.Push(() => Directory.Delete(folder));
    }

    // Names consist of slugs and cannot leave the folder, but a symbolic link inside the folder could.
    private static string ResolvePath(string root, string path)
    {
        var full = Path.GetFullPath(Path.Combine(root, path));
        if (!full.StartsWith(root.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            throw new UnauthorizedAccessException($"{path} ligger ikke i {root}");
        }

        for (var part = full; part.Length > root.Length; part = Path.GetDirectoryName(part)!)
        {
            if (new FileInfo(part).LinkTarget is not null)
            {
                throw new UnauthorizedAccessException($"{part} er en symbolsk lænke; der skrives ikke gennem den");
            }
        }

        return full;
    }
}
