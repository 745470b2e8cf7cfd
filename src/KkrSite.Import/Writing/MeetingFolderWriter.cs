using System.Collections.Immutable;
using System.Security.Cryptography;

namespace KkrSite.Import.Writing;

/// <summary>Writes a plan: all of it or nothing.</summary>
public static class MeetingFolderWriter
{
    /// <summary>Backups of files that --overwrite removed text from; hidden, so that no build reads it.</summary>
    public const string BackupFolder = ".overskrevet";

    /// <exception cref="IOException">
    /// Something could not be written (also <see cref="UnauthorizedAccessException"/>); the folder is unchanged.
    /// </exception>
    public static void Write(string input, MeetingFolderPlan plan) => new ContentWriter(input).Write(GetChanges(input, plan));

    internal static ImmutableArray<ContentChange> GetChanges(string input, MeetingFolderPlan plan) =>
        [
            .. plan.Replaced.Select(path => BackUp(Path.GetFullPath(input), path)).OfType<ContentChange>(),
            .. plan.Writes.Select(file => new TextChange(file.Path, file.Text)),
            .. plan.Copies.Select(copy => new CopyChange(copy.Path, copy.Source)),
            .. plan.Deletes.Select(path => new DeleteChange(path)),
        ];

    // The name contains a hash of the content: no backup is ever overwritten, and no content is kept twice.
    private static CopyChange? BackUp(string root, string path)
    {
        var file = ContentPathResolver.Resolve(root, path);
        using var content = File.OpenRead(file);
        var fingerprint = Convert.ToHexStringLower(SHA256.HashData(content))[..8];
        var backup = $"{BackupFolder}/{Path.ChangeExtension(path, null)}.{fingerprint}{Path.GetExtension(path)}";
        return File.Exists(ContentPathResolver.Resolve(root, backup)) ? null : new CopyChange(backup, file);
    }
}
