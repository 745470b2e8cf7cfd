using System.Collections.Immutable;
using KkrSite.Import.Results;

namespace KkrSite.Import.Writing;

/// <summary>A plan while it is being made.</summary>
/// <param name="keepsAgenda">Whether these are the first minutes of an agenda, so that what they change of its items is kept.</param>
internal sealed class OpenPlan(string folder, bool overwrite, bool keepsAgenda)
{
    private readonly List<PlannedFile> writes = [];
    private readonly List<string> deletes = [];
    private readonly List<string> unchanged = [];
    private readonly List<FileConflict> conflicts = [];
    private readonly List<string> remarks = [];
    private readonly CompleteFile complete = new(overwrite);

    public void Remark(string remark) => remarks.Add(remark);

    /// <summary>Plans a file: new, completed, or left as it is.</summary>
    /// <param name="prepare">What the document has outdated in the file, taken out before it is completed.</param>
    public void Put(string path, MeetingFile planned, ExistingFile? own, Func<MeetingFile, MeetingFile>? prepare = null)
    {
        if (own is null)
        {
            var file = keepsAgenda && planned.Key("punkt") is not null ? KeepAgenda.OfNew(planned) : planned;
            writes.Add(new PlannedFile(path, file.ToString(), IsNew: true));
            return;
        }

        var text = Completed(path, planned, own, prepare);
        if (text == own.Text)
        {
            unchanged.Add(path);
        }
        else
        {
            writes.Add(new PlannedFile(path, text, IsNew: false));
        }
    }

    /// <summary>An item that the folder has under another number: only --overwrite moves it.</summary>
    public void Move(OwnItem own, RecognisedItem item, string path, MeetingFile planned)
    {
        remarks.Add($"punkt \"{item.Title}\" er flyttet fra {own.Number} til {item.Number}");
        if (!overwrite)
        {
            conflicts.Add(new FileConflict(own.File.Path, "nøglen punkt", [$"- punkt: \"{own.Number}\"", $"+ punkt: \"{item.Number}\""], false));
            return;
        }

        writes.Add(new PlannedFile(path, Completed(own.File.Path, planned, own.File), IsNew: path != own.File.Path));
        if (path != own.File.Path)
        {
            deletes.Add(own.File.Path);
        }
    }

    /// <summary>A file that cannot be written beside what the folder has.</summary>
    public void HoldBack(string path, string what, MeetingFile planned) =>
        conflicts.Add(new FileConflict(path, what, LineDiff.Of("", planned.ToString()), false));

    public MeetingFilePlan Close() => new()
    {
        Folder = folder,
        Writes = [.. writes.OrderBy(file => file.Path, StringComparer.Ordinal)],
        Deletes = [.. deletes.Where(path => !writes.Exists(file => file.Path == path)).Order(StringComparer.Ordinal)],
        Unchanged = [.. unchanged.Order(StringComparer.Ordinal)],
        Conflicts = [.. conflicts],
        Remarks = [.. remarks],
    };

    // Line ends and a byte order mark are the editor's too. A file without front matter is none of ours.
    private string Completed(string path, MeetingFile planned, ExistingFile own, Func<MeetingFile, MeetingFile>? prepare = null)
    {
        if (MeetingFile.Parse(own.Text) is not { } parsed)
        {
            conflicts.Add(new FileConflict(path, "filen har ingen nøgler (---) øverst", LineDiff.Of(own.Text, planned.ToString()), overwrite));
            return overwrite ? planned.ToString() : own.Text;
        }

        var (completed, found) = complete.Complete(path, prepare?.Invoke(parsed) ?? parsed, planned);
        conflicts.AddRange(found);
        if (keepsAgenda && planned.Key("punkt") is not null)
        {
            completed = KeepAgenda.In(parsed, planned, completed);
        }

        if (Same(completed, parsed))
        {
            return own.Text;
        }

        var text = completed.ToString();
        text = own.Text.Contains("\r\n", StringComparison.Ordinal) ? text.ReplaceLineEndings("\r\n") : text;
        return own.Text.StartsWith('\uFEFF') ? '\uFEFF' + text : text;
    }

    private static bool Same(MeetingFile a, MeetingFile b) => a.Keys.SequenceEqual(b.Keys) && a.Sections.SequenceEqual(b.Sections);
}
