namespace KkrSite.Import.Tests.Merging;

/// <summary>Edits the files of a meeting as editors do, and records what must not be added again.</summary>
internal sealed class SimulatedEditor(Dictionary<string, string> files, Random random)
{
    private int words;

    /// <summary>Removed lines by their file; "" for those of a deleted file.</summary>
    public List<(string Path, string Line)> RemovedLines { get; } = [];

    public void Edit(int edit)
    {
        var items = files
            .Keys.Where(path => !path.EndsWith("moede.md", StringComparison.Ordinal) && path.EndsWith(".md", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .ToList();
        if (items.Count == 0)
        {
            return;
        }

        var path = items[random.Next(items.Count)];
        switch (edit)
        {
            case 0:
                Change(path, IsText, line => line + " " + CreateWord());
                break;
            case 1:
                Change(path, IsText, line => line + "\n\n" + CreateWord());
                break;
            case 2:
                files[path] += $"\n## Note {CreateWord()}\n\nTil læserne {CreateWord()}.\n";
                break;
            case 3:
                RemoveSection(path, withHeading: true);
                break;
            case 4:
                RemoveSection(path, withHeading: false);
                break;
            case 5:
                RemoveFile(path);
                break;
            case 6:
                Change(
                    path,
                    line => line.StartsWith("titel: ", StringComparison.Ordinal),
                    line => line.TrimEnd('"') + " " + CreateWord() + (line.EndsWith('"') ? "\"" : "")
                );
                break;
            case 7:
                RemoveLine(path, line => line.StartsWith("sagsbehandlere: ", StringComparison.Ordinal));
                break;
            case 8:
                RemoveLine(path, line => line.StartsWith("  - titel: ", StringComparison.Ordinal));
                break;
            case 9:
                Change(
                    path,
                    line => line.StartsWith("  - titel: ", StringComparison.Ordinal),
                    line => $"{line}\n    url: https://eksempel.dk/{CreateWord()}\n  # husk {CreateWord()}"
                );
                break;
            case 10:
                Change(
                    path,
                    line => line.StartsWith("punkt:", StringComparison.Ordinal),
                    line => $"# {CreateWord()}\n{line} # {CreateWord()}\nudfald: drøftet"
                );
                break;
            case 11:
                Rename(path);
                break;
            case 12:
                files[path] = "\uFEFF" + files[path].TrimStart('\uFEFF').ReplaceLineEndings("\r\n");
                break;
            case 13:
                files[path[..(path.LastIndexOf('/') + 1)] + $"90.{++words}-egen.md"] =
                    $"---\npunkt: \"90.{words}\"\ntitel: Eget punkt {CreateWord()}\n---\n\nTekst {CreateWord()}.\n";
                break;
            case 14:
                Change(
                    path,
                    line => line.StartsWith("sagsbehandlere: [", StringComparison.Ordinal),
                    line => line.Replace("[", "[" + CreateWord() + ", ", StringComparison.Ordinal)
                );
                break;
            default:
                Change(
                    MeetingPath,
                    line => line.StartsWith("status:", StringComparison.Ordinal),
                    line => $"{line} # {CreateWord()}\ndeltagere: [{CreateWord()}]\n# {CreateWord()}"
                );
                break;
        }
    }

    private string MeetingPath => files.Keys.Single(path => path.EndsWith("moede.md", StringComparison.Ordinal));

    private static bool IsText(string line) => line.Length > 20 && !line.Contains(':', StringComparison.Ordinal) && !line.StartsWith('#');

    private void Change(string path, Func<string, bool> isMeant, Func<string, string> change)
    {
        var lines = ReadLines(path);
        var at = lines.FindIndex(line => isMeant(line));
        if (at >= 0)
        {
            lines[at] = change(lines[at]);
            Save(path, lines);
        }
    }

    private void RemoveLine(string path, Func<string, bool> isMeant)
    {
        var lines = ReadLines(path);
        var at = lines.FindIndex(line => isMeant(line));

        // With the last entry its key is removed.
        var from = at > 0 && lines[at - 1] == "bilag:" && !(at + 1 < lines.Count && lines[at + 1].StartsWith(' ')) ? at - 1 : at;
        if (at >= 0)
        {
            RemovedLines.Add((path, lines[at]));
            lines.RemoveRange(from, at - from + 1);
            Save(path, lines);
        }
    }

    private void RemoveSection(string path, bool withHeading)
    {
        var lines = ReadLines(path);
        var start = lines.FindLastIndex(line => line.StartsWith("## ", StringComparison.Ordinal));
        if (start < 0)
        {
            return;
        }

        RemovedLines.AddRange(lines.Skip(start + 1).Where(IsText).Select(line => (path, line)));
        lines.RemoveRange(withHeading ? start : start + 1, lines.Count - start - (withHeading ? 0 : 1));
        Save(path, lines);
    }

    private void RemoveFile(string path)
    {
        RemovedLines.AddRange(
            ReadLines(path).Where(line => line.StartsWith("titel: ", StringComparison.Ordinal)).Select(line => ("", line))
        );
        files.Remove(path);
    }

    private void Rename(string path)
    {
        var renamed = path[..^".md".Length] + $"-{++words}.md";
        files[renamed] = files[path];
        files.Remove(path);
        for (var i = 0; i < RemovedLines.Count; i++)
        {
            RemovedLines[i] = RemovedLines[i].Path == path ? (renamed, RemovedLines[i].Line) : RemovedLines[i];
        }
    }

    private List<string> ReadLines(string path) => [.. files[path].ReplaceLineEndings("\n").Split('\n')];

    private void Save(string path, List<string> lines) =>
        files[path] = files[path].Contains("\r\n", StringComparison.Ordinal) ? string.Join("\r\n", lines) : string.Join('\n', lines);

    private string CreateWord() => $"redaktion{words++}";
}
