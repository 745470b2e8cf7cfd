using System.Collections.Immutable;
using KkrSite.Archive.Reading;
using KkrSite.Import.Attachments;
using KkrSite.Import.Results;
using KkrSite.Import.Writing.Completing;

namespace KkrSite.Import.Writing;

/// <summary>Plans where the files that the user gave go, and names them in the items that they belong to.</summary>
public sealed class PlanAttachments
{
    private const string Folder = "bilag";

    /// <param name="input">The input folder, whose attachments are compared with the new ones.</param>
    /// <param name="overwrite">A file of the same name with another content is replaced.</param>
    public PlannedAttachments Plan(string input, ImportResult result, ImmutableArray<PlacedAttachment> placed, bool overwrite)
    {
        var folder = PlanMeetingFiles.Folder(result) ?? throw new ArgumentException("The meeting is not known.", nameof(result));
        var copies = ImmutableArray.CreateBuilder<PlannedCopy>();
        var conflicts = ImmutableArray.CreateBuilder<FileConflict>();
        var names = new Dictionary<string, AttachmentFile>(StringComparer.OrdinalIgnoreCase);
        var files = new Dictionary<AttachmentTitle, string>();
        var unplaced = ImmutableArray.CreateBuilder<(AttachmentFile, string)>();
        foreach (var (file, titles) in placed)
        {
            var name = Free(names, file);
            foreach (var title in titles)
            {
                files[title] = $"{Folder}/{name}";
            }

            if (titles.IsEmpty)
            {
                unplaced.Add((file, $"{Folder}/{name}"));
            }

            var path = $"{folder}/{Folder}/{name}";
            var existing = Path.Combine(input, path);
            if (!File.Exists(existing))
            {
                copies.Add(new PlannedCopy(file.Path, path, IsNew: true));
            }
            else if (!HaveSameContent(existing, file.Path))
            {
                conflicts.Add(new FileConflict(path, $"filen {Folder}/{name} har et andet indhold; den", [], overwrite));
                if (overwrite)
                {
                    copies.Add(new PlannedCopy(file.Path, path, IsNew: false));
                }
            }
        }

        return new PlannedAttachments(WithFiles(result, files), copies.ToImmutable(), conflicts.ToImmutable(), unplaced.ToImmutable());
    }

    private static ImportResult WithFiles(ImportResult result, Dictionary<AttachmentTitle, string> files) => result with
    {
        Items =
        [
            .. result.Items.Select(item => item with
            {
                Attachments =
                [
                    .. item.Attachments.Select((attachment, i) => attachment with { File = files.GetValueOrDefault(new AttachmentTitle(item.Number, i + 1, attachment.Title)) }),
                ],
            }),
        ],
    };

    // Two files of one name come from two folders.
    private static string Free(Dictionary<string, AttachmentFile> names, AttachmentFile file)
    {
        var name = AttachmentName.Suggest(file.Name).ToLowerInvariant();
        var free = name;
        for (var i = 2; !names.TryAdd(free, file); i++)
        {
            free = $"{Path.GetFileNameWithoutExtension(name)}-{i}{Path.GetExtension(name)}";
        }

        return free;
    }

    private static bool HaveSameContent(string one, string other)
    {
        using var a = File.OpenRead(one);
        using var b = File.OpenRead(other);
        if (a.Length != b.Length)
        {
            return false;
        }

        var (left, right) = (new byte[1 << 16], new byte[1 << 16]);
        int read;
        while ((read = a.Read(left)) > 0)
        {
            b.ReadExactly(right, 0, read);
            if (!left.AsSpan(0, read).SequenceEqual(right.AsSpan(0, read)))
            {
                return false;
            }
        }

        return true;
    }
}
