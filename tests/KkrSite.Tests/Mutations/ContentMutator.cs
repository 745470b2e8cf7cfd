using System.Text;
using KkrSite.Archive.Reading.Files;
using KkrSite.TestTools;

namespace KkrSite.Tests.Mutations;

/// <summary>Mutates one file of a small archive of the repository's own files.</summary>
internal sealed class ContentMutator
{
    // One input of so many is a piece at its maximum length, often enough that a run tries most pieces.
    private const int MaxInterval = 40;

    private const string Meeting = "moeder/midtjylland/2025-09/";

    private static readonly string[] SampledFiles =
    [
        "site.yml",
        "ordliste.yml",
        "sammensaetninger.yml",
        "kkr/midtjylland.md",
        "emner/sundhedsreform.md",
        "emner/klima.md",
        "sager/SAG-2024-04064.md",
        "sider/tilgaengelighed.md",
        Meeting + "moede.md",
    ];

    private static readonly string[] UnusualNames =
    [
        "moeder/midtjylland/2025-09/3.1-\u0000.md",
        "moeder/midtjylland/9999-99-99/moede.md",
        "moeder/midtjylland/2025-09/..md",
        "moeder//moede.md",
        "moeder/a/b/c/d/e/moede.md",
        "kkr/.md",
        "emner/-.md",
        "emner/æ\u0301😀.md",
        "sider/<script>.md",
        "sider/%2e%2e.md",
        "sider/CON.md",
        "moeder/midtjylland/2025-09/99999999999.1-a.md",
        "moeder/midtjylland/2025-09/1.1.1.1.1-a.md",
        "sager/SAG-99999-99999999.md",
        "moeder/MIDTJYLLAND/2025-09/moede.md",
        "site.yml/moede.md",
        "moeder/midtjylland/2025-09/3.1",
        "moeder/2025-09/moede.md",
        "moeder/midtjylland/2025-09/rettelser/1.md",
        "moeder/midtjylland/2025-09/bilag/\n.pdf",
        "adresser.txt/adresser.txt",
        "sider/\uFFFD.md",
        "emner/.md",
        "\\.md",
        ".",
        "moeder",
    ];

    private readonly SortedDictionary<string, byte[]> sound = new(StringComparer.Ordinal);
    private readonly List<byte[]> items;
    private readonly List<string> paths;

    public ContentMutator()
    {
        foreach (var path in SampledFiles.Concat(FindItems(Meeting).Take(3)))
        {
            sound[path] = File.ReadAllBytes(RepositoryFolder.GetPath("input/" + path));
        }

        sound["adresser.txt"] = "/\n/moeder/\n/moeder/midtjylland/2025-09/\n"u8.ToArray();
        sound["omdirigeringer.txt"] = "/gammel/ -> /moeder/\nfjernet /emner/vejret/ Siden er taget ned.\n"u8.ToArray();
        items =
        [
            .. Directory
                .EnumerateFiles(RepositoryFolder.GetPath("input/moeder"), "*.md", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .Select(File.ReadAllBytes),
        ];
        paths =
        [
            .. sound.Keys,
            .. sound.Keys.Where(path => path.StartsWith("moeder/", StringComparison.Ordinal)),
            .. sound.Keys.Where(path => path.StartsWith("moeder/", StringComparison.Ordinal)),
        ];
    }

    public MutatedInput Mutate(int seed)
    {
        var random = new Random(seed);
        if (seed % MaxInterval == 0)
        {
            var item = sound.Last(file => file.Key.StartsWith(Meeting + "3.", StringComparison.Ordinal));
            return new MutatedInput(
                seed,
                item.Key,
                Insert(
                    random,
                    item.Value[..(item.Value.AsSpan().LastIndexOf("\n---\n"u8) + 5)],
                    HostileMarkdownGenerator.GenerateLongest(seed / MaxInterval),
                    intoHead: false
                ),
                "one piece without end"
            );
        }

        var path = paths[random.Next(paths.Count)];
        var bytes =
            path.StartsWith(Meeting, StringComparison.Ordinal) && random.Next(3) == 0 ? items[random.Next(items.Count)] : sound[path];
        var (changed, story) = Change(random, path, bytes);
        return new MutatedInput(seed, random.Next(25) == 0 ? UnusualNames[random.Next(UnusualNames.Length)] : path, changed, story);
    }

    public InputFolder ToInputFolder(MutatedInput input)
    {
        var files = new SortedDictionary<string, byte[]>(sound, StringComparer.Ordinal) { [input.Path] = input.Bytes };
        return new InputFolder("input", [.. files.Select(file => InputFile.FromBytes(file.Key, file.Value))]);
    }

    public IEnumerable<(string Path, byte[] Bytes)> GetFiles(MutatedInput input) =>
        sound.Where(file => file.Key != input.Path).Select(file => (file.Key, file.Value)).Append((input.Path, input.Bytes));

    private (byte[] Bytes, string Story) Change(Random random, string path, byte[] bytes)
    {
        var other = random.Next(2) == 0 ? items[random.Next(items.Count)] : sound.ElementAt(random.Next(sound.Count)).Value;
        switch (random.Next(path.EndsWith(".txt", StringComparison.Ordinal) ? 2 : 5))
        {
            case 0 or 1:
                return new ByteMutator(random).Mutate(bytes, other);
            case 2:
                return (Insert(random, bytes, new HostileYamlGenerator(random).Generate(), intoHead: true), "hostile YAML");
            case 3:
                return (Insert(random, bytes, new HostileMarkdownGenerator(random).Generate(), intoHead: false), "hostile Markdown");
            default:
                var (mutated, story) = new ByteMutator(random).Mutate(
                    Encoding.UTF8.GetBytes(
                        new HostileMarkdownGenerator(random).Generate() + "\n\n" + new HostileMarkdownGenerator(random).Generate()
                    ),
                    other
                );
                return (Insert(random, bytes, Encoding.UTF8.GetString(mutated), intoHead: false), "hostile Markdown, " + story);
        }
    }

    // Inserts at the beginning of a line: after the front matter, in it, or anywhere in a file that has none.
    private static byte[] Insert(Random random, byte[] bytes, string text, bool intoHead)
    {
        var file = Encoding.UTF8.GetString(bytes);
        var head = file.StartsWith("---\n", StringComparison.Ordinal) ? file.IndexOf("\n---\n", StringComparison.Ordinal) : -1;
        var (from, to) =
            head < 0 ? (0, file.Length)
            : intoHead ? (4, head + 1)
            : (head + 5, file.Length);
        var at =
            file.IndexOf(
                '\n',
                random.Next(Math.Min(from, file.Length), Math.Max(from, to) + 1) is var start && start < file.Length
                    ? start
                    : Math.Max(0, file.Length - 1)
            ) + 1;
        at = Math.Clamp(at, Math.Min(from, file.Length), Math.Min(to, file.Length));
        return Encoding.UTF8.GetBytes(file[..at] + text + file[at..]);
    }

    private static IEnumerable<string> FindItems(string meeting) =>
        Directory
            .EnumerateFiles(RepositoryFolder.GetPath("input/" + meeting), "3.*.md")
            .Order(StringComparer.Ordinal)
            .Select(path => meeting + Path.GetFileName(path));
}
