using System.IO.Compression;
using System.Text;

namespace KkrSite.Site.Tests.Checks.Content;

/// <summary>Builds minimal Office files.</summary>
internal static class OfficeFileBuilder
{
    public static byte[] Build(params (string Part, string Xml)[] parts) =>
        BuildPackage([.. parts.Select(part => (part.Part, Encoding.UTF8.GetBytes(part.Xml)))]);

    public static byte[] BuildPackage(params (string Part, byte[] Content)[] parts)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (part, content) in parts)
            {
                using var stream = zip.CreateEntry(part).Open();
                stream.Write(content);
            }
        }

        return file.ToArray();
    }

    /// <summary>A document of one paragraph with a run for each piece.</summary>
    public static byte[] BuildDocument(params string[] runs) => Build(("word/document.xml", FormatParagraph(runs)));

    public static string FormatParagraph(params string[] runs) =>
        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:p>"
        + string.Concat(runs.Select(run => $"<w:r><w:t>{run}</w:t></w:r>"))
        + "</w:p></w:document>";
}
