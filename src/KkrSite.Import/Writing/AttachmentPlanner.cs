using System.Collections.Immutable;
using KkrSite.Archive.Reading.Values;
using KkrSite.Import.Attachments;
using KkrSite.Import.Merging;
using KkrSite.Import.Results;

namespace KkrSite.Import.Writing;

/// <summary>Plans where the attachments are copied to, and adds their files to the items that name them.</summary>
public static class AttachmentPlanner
{
    private const string FolderName = "bilag";
    private const int BufferSize = 1 << 16;

    /// <param name="input">The input folder, whose attachments are compared with the new ones.</param>
    /// <param name="overwrite">A file of the same name with other content is replaced.</param>
    /// <exception cref="IOException">A file cannot be read (also <see cref="UnauthorizedAccessException"/>).</exception>
    public static AttachmentPlan Plan(string input, CompleteImport document, ImmutableArray<AttachmentMatch> matches, bool overwrite)
    {
        var copies = ImmutableArray.CreateBuilder<PlannedCopy>();
        var conflicts = ImmutableArray.CreateBuilder<FileConflict>();
        var takenNames = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var filesByTitle = new Dictionary<AttachmentTitle, string>();
        var unmatched = ImmutableArray.CreateBuilder<(AttachmentFile, string)>();
        foreach (var (file, titles) in matches)
        {
            var name = $"{FolderName}/{CreateUniqueName(takenNames, file)}";
            foreach (var title in titles)
            {
                filesByTitle[title] = name;
            }

            if (titles.IsEmpty)
            {
                unmatched.Add((file, name));
            }

            var path = $"{document.Folder}/{name}";
            var existing = Path.Combine(input, path);
            if (!File.Exists(existing))
            {
                copies.Add(new PlannedCopy(file.Path, path, IsNew: true));
            }
            else if (!HaveSameContent(existing, file.Path))
            {
                conflicts.Add(FileConflict.Create(path, $"filen {name} har et andet indhold; den", [], overwrite));
                if (overwrite)
                {
                    copies.Add(new PlannedCopy(file.Path, path, IsNew: false));
                }
            }
        }

        return new AttachmentPlan(document with { Result = AddFiles(document.Result, filesByTitle) })
        {
            Copies = copies.ToImmutable(),
            Conflicts = conflicts.ToImmutable(),
            Unmatched = unmatched.ToImmutable(),
        };
    }

    private static ImportResult AddFiles(ImportResult result, Dictionary<AttachmentTitle, string> filesByTitle) =>
        result with
        {
            Items = [.. result.Items.Select(item => AddFiles(item, filesByTitle))],
        };

    private static RecognisedItem AddFiles(RecognisedItem item, Dictionary<AttachmentTitle, string> filesByTitle) =>
        item with
        {
            Attachments =
            [
                .. item.Attachments.Select(
                    (attachment, i) =>
                        attachment with
                        {
                            File = filesByTitle.GetValueOrDefault(new AttachmentTitle(item.Number, i + 1, attachment.Title)),
                        }
                ),
            ],
        };

    // Files from two folders may have the same name.
    private static string CreateUniqueName(HashSet<string> takenNames, AttachmentFile file)
    {
        var name = AttachmentPathRules.SuggestName(file.Name).ToLowerInvariant();
        var unique = name;
        for (var i = 2; !takenNames.Add(unique); i++)
        {
            unique = $"{Path.GetFileNameWithoutExtension(name)}-{i}{Path.GetExtension(name)}";
        }

        return unique;
    }

    private static bool HaveSameContent(string one, string other)
    {
        using var a = File.OpenRead(one);
        using var b = File.OpenRead(other);
        if (a.Length != b.Length)
        {
            return false;
        }

        var (left, right) = (new byte[BufferSize], new byte[BufferSize]);
        int count;
        while ((count = a.Read(left)) > 0)
        {
            b.ReadExactly(right, 0, count);
            if (!left.AsSpan(0, count).SequenceEqual(right.AsSpan(0, count)))
            {
                return false;
            }
        }

        return true;
    }
}

/// <summary>What an import does with the attachments of a document.</summary>
/// <param name="Document">The document, whose attachments have their files.</param>
public sealed record AttachmentPlan(CompleteImport Document)
{
    public ImmutableArray<PlannedCopy> Copies { get; init; } = [];

    public ImmutableArray<FileConflict> Conflicts { get; init; } = [];

    /// <summary>Files that match no attachment clearly, with their names in the folder: <c>bilag/kort.pdf</c>.</summary>
    public ImmutableArray<(AttachmentFile File, string Name)> Unmatched { get; init; } = [];
}
