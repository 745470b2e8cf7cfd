namespace KkrSite.Tests.Import.Completing;

/// <summary>Does to the files of a meeting what editors do, and remembers what must not come back.</summary>
internal sealed class StaffEdits(Dictionary<string, string> files, Random random)
{
    private int words;

    /// <summary>Lines that an editor took out, by the file that had them; "" for those of a file that is gone.</summary>
    public List<(string Path, string Line)> TakenOut { get; } = [];

    public void Make(int edit)
    {
        var items = files.Keys.Where(path => !path.EndsWith("moede.md", StringComparison.Ordinal) && path.EndsWith(".md", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToList();
        if (items.Count == 0)
        {
            return;
        }

        var path = items[random.Next(items.Count)];
        switch (edit)
        {
            case 0: Change(path, IsText, line => line + " " + Word()); break;
            case 1: Change(path, IsText, line => line + "\n\n" + Word()); break;
            case 2: files[path] += $"\n## Note {Word()}\n\nTil læserne {Word()}.\n"; break;
            case 3: TakeOutSection(path, withHeading: true); break;
            case 4: TakeOutSection(path, withHeading: false); break;
            case 5: TakeOutFile(path); break;
            case 6: Change(path, line => line.StartsWith("titel: ", StringComparison.Ordinal), line => line.TrimEnd('"') + " " + Word() + (line.EndsWith('"') ? "\"" : "")); break;
            case 7: TakeOutLine(path, line => line.StartsWith("sagsbehandlere: ", StringComparison.Ordinal)); break;
            case 8: TakeOutLine(path, line => line.StartsWith("  - titel: ", StringComparison.Ordinal)); break;
            case 9: Change(path, line => line.StartsWith("  - titel: ", StringComparison.Ordinal), line => $"{line}\n    url: https://eksempel.dk/{Word()}\n  # husk {Word()}"); break;
            case 10: Change(path, line => line.StartsWith("punkt:", StringComparison.Ordinal), line => $"# {Word()}\n{line} # {Word()}\nudfald: drøftet"); break;
            case 11: Rename(path); break;
            case 12: files[path] = "\uFEFF" + files[path].TrimStart('\uFEFF').ReplaceLineEndings("\r\n"); break;
            case 13: files[path[..(path.LastIndexOf('/') + 1)] + $"90.{++words}-egen.md"] = $"---\npunkt: \"90.{words}\"\ntitel: Eget punkt {Word()}\n---\n\nTekst {Word()}.\n"; break;
            case 14: Change(path, line => line.StartsWith("sagsbehandlere: [", StringComparison.Ordinal), line => line.Replace("[", "[" + Word() + ", ", StringComparison.Ordinal)); break;
            default: Change(Meeting, line => line.StartsWith("status:", StringComparison.Ordinal), line => $"{line} # {Word()}\ndeltagere: [{Word()}]\n# {Word()}"); break;
        }
    }

    private string Meeting => files.Keys.Single(path => path.EndsWith("moede.md", StringComparison.Ordinal));

    private static bool IsText(string line) => line.Length > 20 && !line.Contains(':', StringComparison.Ordinal) && !line.StartsWith('#');

    private void Change(string path, Func<string, bool> isMeant, Func<string, string> change)
    {
        var lines = Lines(path);
        var at = lines.FindIndex(line => isMeant(line));
        if (at >= 0)
        {
            lines[at] = change(lines[at]);
            Save(path, lines);
        }
    }

    private void TakeOutLine(string path, Func<string, bool> isMeant)
    {
        var lines = Lines(path);
        var at = lines.FindIndex(line => isMeant(line));

        // The last entry takes its key with it.
        var from = at > 0 && lines[at - 1] == "bilag:" && !(at + 1 < lines.Count && lines[at + 1].StartsWith(' ')) ? at - 1 : at;
        if (at >= 0)
        {
            TakenOut.Add((path, lines[at]));
            lines.RemoveRange(from, at - from + 1);
            Save(path, lines);
        }
    }

    private void TakeOutSection(string path, bool withHeading)
    {
        var lines = Lines(path);
        var start = lines.FindLastIndex(line => line.StartsWith("## ", StringComparison.Ordinal));
        if (start < 0)
        {
            return;
        }

        TakenOut.AddRange(lines.Skip(start + 1).Where(IsText).Select(line => (path, line)));
        lines.RemoveRange(withHeading ? start : start + 1, lines.Count - start - (withHeading ? 0 : 1));
        Save(path, lines);
    }

    private void TakeOutFile(string path)
    {
        TakenOut.AddRange(Lines(path).Where(line => line.StartsWith("titel: ", StringComparison.Ordinal)).Select(line => ("", line)));
        files.Remove(path);
    }

    private void Rename(string path)
    {
        var renamed = path[..^".md".Length] + $"-{++words}.md";
        files[renamed] = files[path];
        files.Remove(path);
        for (var i = 0; i < TakenOut.Count; i++)
        {
            TakenOut[i] = TakenOut[i].Path == path ? (renamed, TakenOut[i].Line) : TakenOut[i];
        }
    }

    private List<string> Lines(string path) => [.. files[path].ReplaceLineEndings("\n").Split('\n')];

    private void Save(string path, List<string> lines) =>
        files[path] = files[path].Contains("\r\n", StringComparison.Ordinal) ? string.Join("\r\n", lines) : string.Join('\n', lines);

    private string Word() => $"redaktion{words++}";
}
