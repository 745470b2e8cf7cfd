using System.IO.Enumeration;
using KkrSite.Archive.Reading;

namespace KkrSite.Preview;

/// <summary>A folder's files with their sizes and times: two states are equal where nothing has changed.</summary>
internal static class FolderState
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = true, RecurseSubdirectories = true };

    /// <summary>Null where there is no such folder.</summary>
    public static HashSet<(string Path, long Size, long Time)>? Of(string folder)
    {
        try
        {
            return [.. new FileSystemEnumerable<(string, long, long)>(folder, Describe, Everything)
            {
                ShouldIncludePredicate = IsContent,
                // What lies behind a link is not read, and it may lead round in a ring.
                ShouldRecursePredicate = (ref FileSystemEntry entry) => IsContent(ref entry) && !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
            }];
        }
        catch (IOException)
        {
            // Gone, or going while it was listed: the next look sees what is left.
            return null;
        }
    }

    private static bool IsContent(ref FileSystemEntry entry) => !OpenInputFolder.IsNoise(entry.FileName.ToString());

    // A folder's own time changes with the noise in it.
    private static (string Path, long Size, long Time) Describe(ref FileSystemEntry entry) =>
        entry.IsDirectory ? (entry.ToFullPath(), 0, 0) : (entry.ToFullPath(), entry.Length, entry.LastWriteTimeUtc.Ticks);
}
