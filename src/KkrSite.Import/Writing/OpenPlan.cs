using System.Collections.Immutable;
using KkrSite.Archive.Model;
using KkrSite.Import.Results;
using KkrSite.Import.Writing.Completing;
using KkrSite.Import.Writing.Matching;

namespace KkrSite.Import.Writing;

/// <summary>A plan while it is being made.</summary>
/// <param name="unfilled">What of the folder's files nobody has written.</param>
/// <param name="keepsAgenda">Whether these are the first minutes of an agenda, so that what they change of its items is kept.</param>
internal sealed class OpenPlan(string folder, IReadOnlyCollection<ExistingFile> existing, UnfilledSections unfilled, bool overwrite, bool keepsAgenda)
{
    /// <summary>Where the user's word is all that is missing.</summary>
    public const string UseOverwrite = "Brug --overwrite, så punkterne får dokumentets numre.";

    private readonly List<PlannedFile> writes = [];
    private readonly List<string> deletes = [];
    private readonly List<string> unchanged = [];
    private readonly List<FileConflict> conflicts = [];
    private readonly List<string> remarks = [];
    private readonly CompleteFile complete = new(overwrite);

    public bool Overwrites => overwrite;

    /// <summary>The meeting's folder is there, with whatever is left of it.</summary>
    public bool HasFolder => existing.Count > 0;

    public void Remark(string remark) => remarks.Add(remark);

    /// <summary>Plans a file: new, completed, or left as it is.</summary>
    /// <param name="prepare">What the document has outdated in the file, taken out before it is completed.</param>
    public void Put(string path, MeetingFile planned, BroughtOf brought, Func<MeetingFile, MeetingFile>? prepare = null)
    {
        if (existing.FirstOrDefault(file => file.Path == path) is { } own)
        {
            Write(own, path, Completed(path, planned, own, brought, prepare));
        }
        else
        {
            writes.Add(new PlannedFile(path, planned.ToString(), IsNew: true));
            CompleteFile.Remember(planned, brought);
        }
    }

    /// <summary>An item that the folder does not have.</summary>
    /// <param name="wasHeading">The agenda had its number and title, with nothing below them: it is no new item.</param>
    public void PutNew(string path, string name, MeetingFile planned, BroughtOf brought, bool wasHeading)
    {
        if (existing.Any(file => string.Equals(file.Path, path, StringComparison.OrdinalIgnoreCase)))
        {
            // A file that says nothing of itself, or that of an item which is only called so.
            HoldBack(path, $"{name} er ikke taget med, for der er en anden fil af dens navn", planned, "Giv filen et andet navn, og importér igen.");
            return;
        }

        if (HasFolder && !wasHeading)
        {
            remarks.Add(brought.IsKnown ? $"{name} var slettet i mappen og er taget med igen" : $"{name} er nyt i forhold til mappen");
        }

        Put(path, keepsAgenda && !wasHeading && !brought.IsKnown ? KeepAgenda.OfNew(planned) : planned, brought);
    }

    /// <summary>An item that the folder has under another number. What the document adds to it is taken in any case.</summary>
    /// <param name="path">Where it goes under its new number; null where it stays, because the user did not say --overwrite.</param>
    /// <param name="holder">The item that keeps the number and so stands in the way.</param>
    /// <param name="remedy">What the user does to have it moved; null where --overwrite is enough.</param>
    public void Move(OwnItem own, RecognisedItem item, string? path, OwnItem? holder, string? remedy, MeetingFile planned, BroughtOf brought)
    {
        remarks.Add($"punkt \"{item.Title}\" er flyttet fra {own.Number} til {item.Number}" + (path is null ? $" i dokumentet; i mappen har det stadig nummer {own.Number}" : ""));
        if (path is null)
        {
            var number = $"punktets nummer er ikke ændret fra {own.Number} til {item.Number}";
            var what = holder is null || holder == own ? remedy is null ? "nøglen punkt" : number : $"{number}, for {item.Number} bruges af \"{holder.Title}\" ({Path.GetFileName(holder.File.Path)})";
            remedy = what == "nøglen punkt" ? null : remedy ?? UseOverwrite;
            conflicts.Add(new FileConflict(own.File.Path, what, [$"- punkt: \"{own.Number}\"", $"+ punkt: \"{item.Number}\""], false) { Remedy = remedy });
            var stays = planned with { Keys = planned.Keys.RemoveAll(key => key.Name == "punkt") };
            Write(own.File, own.File.Path, Completed(own.File.Path, stays, own.File, brought, minutes: planned));
        }
        else
        {
            var free = Free(path, own.File.Path);
            Write(own.File, free, Completed(own.File.Path, planned, own.File, brought));
            if (free != own.File.Path)
            {
                deletes.Add(own.File.Path);
            }
        }
    }

    /// <summary>A file that cannot be written beside what the folder has.</summary>
    public void HoldBack(string path, string what, MeetingFile planned, string? remedy) =>
        conflicts.Add(new FileConflict(path, what, LineDiff.Of("", planned.ToString()), false) { Remedy = remedy });

    public MeetingFilePlan Close(Brought brought)
    {
        Put($"{folder}/{Brought.FileName}", brought.ToString());
        return new MeetingFilePlan
        {
            Folder = folder,
            Writes = [.. writes.OrderBy(file => file.Path, StringComparer.Ordinal)],
            Deletes = [.. deletes.Where(path => !writes.Exists(file => file.Path == path)).Order(StringComparer.Ordinal)],
            Replaced = [.. existing.Select(file => file.Path).Where(path => conflicts.Exists(conflict => conflict.IsTaken && conflict.Path == path))],
            Unchanged = [.. unchanged.Order(StringComparer.Ordinal)],
            Conflicts = [.. conflicts],
            Remarks = [.. remarks],
            AttachmentsWithoutFile = AttachmentsWithoutFile.Of(ReadOwnItems.Of(folder, Result(), unfilled)),
        };
    }

    /// <summary>The folder as it will be.</summary>
    private IEnumerable<ExistingFile> Result() => existing.Where(file => !deletes.Contains(file.Path) && !writes.Exists(write => write.Path == file.Path))
        .Concat(writes.Select(write => new ExistingFile(write.Path, write.Text)));

    private void Put(string path, string text)
    {
        if (existing.FirstOrDefault(file => file.Path == path) is { } own)
        {
            Write(own, path, text);
        }
        else
        {
            writes.Add(new PlannedFile(path, text, IsNew: true));
        }
    }

    private void Write(ExistingFile own, string path, string text)
    {
        if (path == own.Path && text == own.Text)
        {
            unchanged.Add(path);
        }
        else
        {
            writes.Add(new PlannedFile(path, text, IsNew: path != own.Path));
        }
    }

    // An editor may have called another file so.
    private string Free(string path, string own)
    {
        var taken = existing.Select(file => file.Path).Where(other => other != own).Concat(writes.Select(file => file.Path))
            .Except(deletes).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var free = path;
        for (var i = 2; taken.Contains(free); i++)
        {
            free = $"{path[..^".md".Length]}-{i}.md";
        }

        return free;
    }

    /// <param name="minutes">What the document says, where not all of it is taken.</param>
    private string Completed(
        string path, MeetingFile planned, ExistingFile own, BroughtOf brought, Func<MeetingFile, MeetingFile>? prepare = null, MeetingFile? minutes = null)
    {
        // Written back, it would have lost the letters that could not be read.
        if (!own.IsUtf8)
        {
            conflicts.Add(new FileConflict(path, "filen er ikke i UTF-8 og er ikke ændret", [], false) { Remedy = "Gem den som UTF-8, og importér igen." });
            return own.Text;
        }

        // A file without front matter is none of ours.
        if (MeetingFile.Parse(own.Text) is not { } written)
        {
            conflicts.Add(new FileConflict(path, "filen har ingen nøgler (---) øverst; den", LineDiff.Of(own.Text, planned.ToString()), overwrite));
            return overwrite ? planned.ToString() : own.Text;
        }

        var parsed = unfilled.Emptied(written);
        var (completed, found) = complete.Complete(path, prepare?.Invoke(parsed) ?? parsed, planned, brought);
        conflicts.AddRange(found);
        if (keepsAgenda && planned.Key("titel") is not null)
        {
            completed = KeepAgenda.In(parsed, minutes ?? planned, completed);
        }

        completed = unfilled.Restored(completed, written);
        if (Same(completed, written))
        {
            return own.Text;
        }

        // Line ends and a byte order mark are the editor's too.
        var text = completed.ToString();
        text = own.Text.Contains("\r\n", StringComparison.Ordinal) ? text.ReplaceLineEndings("\r\n") : text;
        return own.Text.StartsWith('\uFEFF') ? '\uFEFF' + text : text;
    }

    private static bool Same(MeetingFile a, MeetingFile b) => a.Keys.SequenceEqual(b.Keys) && a.Sections.SequenceEqual(b.Sections);
}
