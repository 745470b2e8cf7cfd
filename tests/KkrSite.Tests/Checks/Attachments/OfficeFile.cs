using System.IO.Compression;

namespace KkrSite.Tests.Checks.Attachments;

/// <summary>A file as word processors write it, with as little in it as will do.</summary>
internal static class OfficeFile
{
    public static byte[] Of(params (string Part, string Xml)[] parts)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (part, xml) in parts)
            {
                using var writer = new StreamWriter(zip.CreateEntry(part).Open());
                writer.Write(xml);
            }
        }

        return file.ToArray();
    }

    /// <summary>A document of one paragraph, each piece a run of its own.</summary>
    public static byte[] Document(params string[] runs) => Of(("word/document.xml", Paragraph(runs)));

    public static string Paragraph(params string[] runs) =>
        $"<w:document xmlns:w=\"urn:w\"><w:p>{string.Concat(runs.Select(run => $"<w:r><w:t>{run}</w:t></w:r>"))}</w:p></w:document>";
}
