using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace KkrSite.Import.Writing;

/// <summary>
/// Carries out a plan: the only class of the import that writes, only below the input folder, and all or nothing. Every
/// file is first written whole beside its place and then moved there; what goes wrong on the way is undone.
/// </summary>
public sealed class WriteMeetingFiles
{
    private const string NewSuffix = ".import-new";
    private const string OldSuffix = ".import-old";

    /// <summary>Where files are kept as they were before --overwrite took words out of them; hidden, so that no build sees it.</summary>
    public const string ReplacedFolder = ".overskrevet";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Errors of the disk are thrown, with the folder as it was before.</summary>
    public void Write(string input, MeetingFilePlan plan)
    {
        var root = Path.GetFullPath(input);
        ImmutableArray<(string Path, Action<string> Write)> writes =
        [
            .. plan.Writes.Select(file => (Resolve(root, file.Path), (Action<string>)(path => File.WriteAllText(path, file.Text, Utf8)))),
            .. plan.Copies.Select(copy => (Resolve(root, copy.Path), (Action<string>)(path => Copy(copy.Source, path)))),
        ];
        var deletes = plan.Deletes.Select(path => Resolve(root, path)).ToImmutableArray();
        var undo = new Stack<Action>();
        try
        {
            foreach (var file in plan.Replaced)
            {
                KeepAside(root, file, undo);
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

    // Only the content: the rights of a file on a shared drive or a camera card are not to be those of the archive's.
    private static void Copy(string source, string path)
    {
        using var from = File.OpenRead(source);
        using var to = File.Create(path);
        from.CopyTo(to);
    }

    // Named by what it holds: nothing kept aside is ever overwritten, and the same is not kept twice.
    private static void KeepAside(string root, string path, Stack<Action> undo)
    {
        var file = Resolve(root, path);
        using var content = File.OpenRead(file);
        var fingerprint = Convert.ToHexStringLower(SHA256.HashData(content))[..8];
        var kept = Resolve(root, $"{ReplacedFolder}/{Path.ChangeExtension(path, null)}.{fingerprint}{Path.GetExtension(path)}");
        if (!File.Exists(kept))
        {
            CreateFolder(Path.GetDirectoryName(kept)!, undo);
            undo.Push(() => File.Delete(kept));
            File.Copy(file, kept);
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

    // Names are made of slugs and cannot leave the folder; a symbolic link in the folder could.
    private static string Resolve(string root, string path)
    {
        var full = Path.GetFullPath(Path.Combine(root, path));
        if (!full.StartsWith(root.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            throw new UnauthorizedAccessException($"{path} ligger ikke i {root}");
        }

        for (var at = full; at.Length > root.Length; at = Path.GetDirectoryName(at)!)
        {
            if (new FileInfo(at).LinkTarget is not null)
            {
                throw new UnauthorizedAccessException($"{at} er en symbolsk lænke; der skrives ikke gennem den");
            }
        }

        return full;
    }
}
