using System.IO.Compression;
using System.Text;
using KkrSite.TestTools;

namespace KkrSite.Tests.Mutations;

/// <summary>Mutates Word documents with invented text: as files, as packages, and in the XML of their parts.</summary>
internal sealed class WordMutator
{
    private readonly byte[][] documents =
    [
        .. Directory
            .EnumerateFiles(RepositoryFolder.GetPath("tests/KkrSite.TestTools/Documents/LibreOffice"), "*.docx")
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllBytes),
    ];

    public MutatedInput Mutate(int seed)
    {
        var random = new Random(seed);
        var document = documents[random.Next(documents.Length)];
        var other = documents[random.Next(documents.Length)];
        var (bytes, story) = random.Next(10) switch
        {
            0 => new ByteMutator(random).Mutate(document, other),
            1 => FalsifyPackage(random, document),
            2 => RearrangeParts(random, ReadParts(document), ReadParts(other)),
            _ => RewriteParts(random, ReadParts(document), ReadParts(other)),
        };
        return new MutatedInput(seed, "dagsorden.docx", bytes, story);
    }

    // Changes sizes, offsets, methods, flags and names in the central directory, the local file headers or the end record of the ZIP.
    private static (byte[] Bytes, string Story) FalsifyPackage(Random random, byte[] document)
    {
        var bytes = document.ToArray();
        for (var lies = random.Next(1, 6); lies > 0; lies--)
        {
            ReadOnlySpan<byte> head = random.Next(3) switch
            {
                0 => "PK\x01\x02"u8,
                1 => "PK\x03\x04"u8,
                _ => "PK\x05\x06"u8,
            };
            var from = bytes.AsSpan(random.Next(bytes.Length)).IndexOf(head) is >= 0 and var near ? near : bytes.AsSpan().IndexOf(head);
            var at = from + random.Next(4, 46);
            if (at + 4 <= bytes.Length)
            {
                BitConverter
                    .GetBytes(
                        random.Next(4) switch
                        {
                            0 => -1,
                            1 => 0,
                            2 => random.Next(),
                            _ => random.Next(1 << 16),
                        }
                    )
                    .AsSpan(0, random.Next(1, 5))
                    .CopyTo(bytes.AsSpan(at));
            }
        }

        return (bytes, "a package that lies");
    }

    private static (byte[] Bytes, string Story) RearrangeParts(
        Random random,
        Dictionary<string, byte[]> parts,
        Dictionary<string, byte[]> other
    )
    {
        for (var changes = random.Next(1, 4); changes > 0; changes--)
        {
            var name = parts.Keys.ElementAt(random.Next(parts.Count));
            switch (random.Next(5))
            {
                case 0 when parts.Count > 1:
                    parts.Remove(name);
                    break;
                case 1:
                    parts[name] = other.Values.ElementAt(random.Next(other.Count));
                    break;
                case 2:
                    parts["../../" + name] = parts[name];
                    break;
                case 3:
                    parts[name.ToUpperInvariant() + "/"] = parts[name];
                    break;
                default:
                    parts[name] = [];
                    break;
            }
        }

        return (Pack(parts), "parts lost, exchanged or emptied");
    }

    private static (byte[] Bytes, string Story) RewriteParts(
        Random random,
        Dictionary<string, byte[]> parts,
        Dictionary<string, byte[]> other
    )
    {
        var stories = new List<string>();
        for (var changes = random.Next(1, 3); changes > 0; changes--)
        {
            var name = random.Next(2) == 0 ? "word/document.xml" : parts.Keys.ElementAt(random.Next(parts.Count));
            var (changed, story) = random.Next(5) switch
            {
                0 => new ByteMutator(random).Mutate(parts[name], other.GetValueOrDefault(name, parts[name])),
                1 => (
                    Encoding.UTF8.GetBytes(RearrangeElements(random, Encoding.UTF8.GetString(parts[name]))),
                    "elements lost, doubled or moved"
                ),
                2 => (Encoding.UTF8.GetBytes(ReplaceValues(random, Encoding.UTF8.GetString(parts[name]))), "values exchanged"),
                _ => (Encoding.UTF8.GetBytes(InsertXml(random, Encoding.UTF8.GetString(parts[name]))), "hostile XML"),
            };
            parts[name] = changed;
            stories.Add($"{name}: {story}");
        }

        return (Pack(parts), string.Join(", ", stories));
    }

    // Inserts after an end tag, where the schema usually allows another element.
    private static string InsertXml(Random random, string xml)
    {
        for (var pieces = random.Next(1, 4); pieces > 0; pieces--)
        {
            var start = random.Next(xml.Length + 1);
            var tag =
                random.Next(3) == 0
                    ? xml.IndexOf('>', start) + 1
                    : xml.IndexOf("</w:p>", start, StringComparison.Ordinal) + "</w:p>".Length;
            var at = Math.Min(xml.Length, tag < 7 ? start : tag);
            xml = xml[..at] + new HostileWordXmlGenerator(random).Generate() + xml[at..];
        }

        return xml;
    }

    // Changes whole elements if they are found, so that the result is usually well-formed XML.
    private static string RearrangeElements(Random random, string xml)
    {
        for (var changes = random.Next(1, 8); changes > 0; changes--)
        {
            var name = new[]
            {
                "p",
                "r",
                "t",
                "tbl",
                "tr",
                "tc",
                "pPr",
                "rPr",
                "style",
                "abstractNum",
                "lvl",
                "num",
                "sdt",
                "hyperlink",
                "sectPr",
                "body",
            }[random.Next(16)];
            var from = xml.IndexOf($"<w:{name}", random.Next(xml.Length + 1), StringComparison.Ordinal);
            var to = from < 0 ? -1 : xml.IndexOf($"</w:{name}>", from, StringComparison.Ordinal);
            if (to < 0)
            {
                continue;
            }

            to += $"</w:{name}>".Length;
            var element = xml[from..to];
            xml = random.Next(4) switch
            {
                0 => xml[..from] + xml[to..],
                1 => xml[..to] + element + xml[to..],
                2 when element.Length < 400 => xml[..to] + string.Concat(Enumerable.Repeat(element, 1000)) + xml[to..],
                _ => MoveElement(xml, from, to),
            };
        }

        return xml;
    }

    // Moves the element past the next tag: into another element, or out of its parent.
    private static string MoveElement(string xml, int from, int to)
    {
        var behind = xml.IndexOf('>', to) is >= 0 and var end ? end + 1 : to;
        return xml[..from] + xml[to..behind] + xml[from..to] + xml[behind..];
    }

    private static string ReplaceValues(Random random, string xml)
    {
        var parts = xml.Split('"');
        for (var changes = random.Next(1, 20); changes > 0 && parts.Length > 2; changes--)
        {
            var at = (random.Next(parts.Length / 2) * 2) + 1;
            parts[at] = random.Next(4) switch
            {
                0 => "",
                1 => new[]
                {
                    "-1",
                    "2147483648",
                    "1e308",
                    "NaN",
                    "true",
                    "æ",
                    "rId1",
                    "../..",
                    "javascript:x",
                    "%00",
                    "http://[",
                    "\uFFFD",
                }[random.Next(12)],
                _ => parts[(random.Next(parts.Length / 2) * 2) + 1],
            };
        }

        return string.Join('"', parts);
    }

    private static Dictionary<string, byte[]> ReadParts(byte[] document)
    {
        using var archive = new ZipArchive(new MemoryStream(document), ZipArchiveMode.Read);
        return archive.Entries.ToDictionary(
            entry => entry.FullName,
            entry =>
            {
                using var content = new MemoryStream();
                using var stream = entry.Open();
                stream.CopyTo(content);
                return content.ToArray();
            }
        );
    }

    private static byte[] Pack(Dictionary<string, byte[]> parts)
    {
        using var packed = new MemoryStream();
        using (var archive = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var stream = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
                stream.Write(content);
            }
        }

        return packed.ToArray();
    }
}
