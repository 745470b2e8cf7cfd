using System.Globalization;
using System.Text.RegularExpressions;

namespace KkrSite.Tests.PublishedAddresses;

/// <summary>Makes edits that remove addresses from a content folder, chosen by a seed.</summary>
internal sealed partial class SimulatedArchiveEditor(EditableArchive archive, int seed)
{
    private readonly Random random = new(seed);

    /// <summary>Makes one to three edits.</summary>
    /// <returns>The names of the edits, for messages.</returns>
    public IReadOnlyList<string> Edit()
    {
        Action[] edits =
        [
            MoveMeeting,
            DeleteMeeting,
            RenumberItem,
            DeleteItem,
            RenameTopic,
            DeleteTopic,
            RenameCouncil,
            RemoveCase,
            MistypeCase,
            RenamePage,
            DeletePage,
            RenameAttachment,
        ];
        var made = new List<string>();
        for (var left = random.Next(1, 4); left > 0; left--)
        {
            var edit = edits[random.Next(edits.Length)];
            edit();
            made.Add(edit.Method.Name);
        }

        return made;
    }

    private void MoveMeeting()
    {
        var meeting = Pick(FindMeetings());
        var date = CreateDate();
        archive.Move(meeting, meeting[..(meeting.TrimEnd('/').LastIndexOf('/') + 1)] + date + "/");
        var file = archive.Files.Keys.Single(path => path.EndsWith($"/{date}/moede.md", StringComparison.Ordinal));
        archive.Files[file] = DateKey().Replace(archive.Files[file], $"dato: {date}");
    }

    private void DeleteMeeting() => archive.Delete(Pick(FindMeetings()));

    private void RenumberItem()
    {
        var item = Pick(FindItems());
        var number = random.Next(2) == 0 ? "3.77" : "8.1";
        var to = $"{item[..(item.LastIndexOf('/') + 1)]}{number}-punkt.md";
        if (!archive.Files.ContainsKey(to))
        {
            archive.Files.Remove(item, out var text);
            archive.Files[to] = NumberKey().Replace(text!, $"punkt: \"{number}\"");
        }
    }

    private void DeleteItem() => archive.Files.Remove(Pick(FindItems()));

    private void RenameTopic()
    {
        var topic = Pick(FindBelow("emner/"));
        var name = Path.GetFileNameWithoutExtension(topic);
        var newName =
            random.Next(2) == 0 ? name + "-og-mere" : "noget-helt-andet-" + random.Next(1000).ToString(CultureInfo.InvariantCulture);
        archive.Move(topic, $"emner/{newName}.md");
        ReplaceTopicKeys(line => Regex.Replace(line, $@"(?<![\w-]){name}(?![\w-])", newName));
    }

    private void DeleteTopic()
    {
        var topic = Pick(FindBelow("emner/"));
        archive.Files.Remove(topic);
        ReplaceTopicKeys(_ => "");
    }

    private void RenameCouncil()
    {
        var council = Pick(archive.Files.Keys.Where(path => path.StartsWith("kkr/", StringComparison.Ordinal)));
        var name = Path.GetFileNameWithoutExtension(council);
        archive.Move(council, $"kkr/{name}-ny.md");
        archive.Move($"moeder/{name}/", $"moeder/{name}-ny/");
    }

    private void RemoveCase()
    {
        var item = Pick(FindItems().Where(path => CaseKey().IsMatch(archive.Files[path])));
        archive.Files[item] = CaseKey().Replace(archive.Files[item], "");
    }

    private void MistypeCase()
    {
        var item = Pick(FindItems().Where(path => CaseKey().IsMatch(archive.Files[path])));
        archive.Files[item] = CaseKey().Replace(archive.Files[item], line => line.Value.Replace('4', '7'));
    }

    private void RenamePage()
    {
        var page = Pick(FindBelow("sider/"));
        archive.Move(page, page.Replace(".md", "-arkivet.md", StringComparison.Ordinal));
    }

    private void DeletePage() => archive.Files.Remove(Pick(FindBelow("sider/")));

    private void RenameAttachment()
    {
        if (archive.Files.Keys.FirstOrDefault(path => path.EndsWith(".pdf", StringComparison.Ordinal)) is not { } file)
        {
            return;
        }

        var name = file[(file.LastIndexOf('/') + 1)..];
        archive.Move(file, file.Replace(name, "rettet-" + name, StringComparison.Ordinal));
        foreach (var item in FindItems().Where(path => archive.Files[path].Contains($"bilag/{name}", StringComparison.Ordinal)).ToArray())
        {
            archive.Files[item] = archive.Files[item].Replace($"bilag/{name}", $"bilag/rettet-{name}", StringComparison.Ordinal);
        }
    }

    private string[] FindMeetings() =>
        [
            .. archive
                .Files.Keys.Where(path => path.EndsWith("/moede.md", StringComparison.Ordinal))
                .Select(path => path[..^"moede.md".Length]),
        ];

    private IEnumerable<string> FindItems() => archive.Files.Keys.Where(path => ItemFile().IsMatch(path));

    private IEnumerable<string> FindBelow(string folder) =>
        archive.Files.Keys.Where(path => path.StartsWith(folder, StringComparison.Ordinal));

    private string CreateDate() => new DateOnly(2024, 1, 1).AddDays(random.Next(900)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private void ReplaceTopicKeys(Func<string, string> change)
    {
        foreach (var item in FindItems().ToArray())
        {
            archive.Files[item] = TopicsKey().Replace(archive.Files[item], line => change(line.Value));
        }
    }

    private string Pick(IEnumerable<string> paths)
    {
        var all = paths.ToArray();
        return all[random.Next(all.Length)];
    }

    [GeneratedRegex(@"^dato: .*$", RegexOptions.Multiline)]
    private static partial Regex DateKey();

    [GeneratedRegex(@"^punkt: .*$", RegexOptions.Multiline)]
    private static partial Regex NumberKey();

    [GeneratedRegex(@"^sag: .*\n", RegexOptions.Multiline)]
    private static partial Regex CaseKey();

    [GeneratedRegex(@"^emner: .*\n", RegexOptions.Multiline)]
    private static partial Regex TopicsKey();

    [GeneratedRegex(@"^moeder/.*/[0-9.]+-[^/]*\.md$")]
    private static partial Regex ItemFile();
}
