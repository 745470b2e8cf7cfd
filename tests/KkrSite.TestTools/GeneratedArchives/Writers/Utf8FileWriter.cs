using System.Text;

namespace KkrSite.TestTools.GeneratedArchives.Writers;

/// <summary>Writes text files with the same bytes on every system: UTF-8 without a byte order mark, line feeds.</summary>
internal static class Utf8FileWriter
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static void Write(string folder, string path, string text)
    {
        var file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text, Utf8);
    }

    public static StreamWriter OpenLines(string file)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
        return new StreamWriter(file, append: false, Utf8) { NewLine = "\n" };
    }
}
