using System.Text;

namespace KkrSite.Benchmarks.Writing;

/// <summary>Writes text files that are the same bytes everywhere: UTF-8 without a mark, lines that end in a line feed.</summary>
internal static class WriteText
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static void To(string folder, string path, string text)
    {
        var file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text, Utf8);
    }

    public static StreamWriter Lines(string file)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
        return new StreamWriter(file, append: false, Utf8) { NewLine = "\n" };
    }
}
