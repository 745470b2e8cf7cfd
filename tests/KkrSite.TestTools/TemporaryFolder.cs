namespace KkrSite.TestTools;

/// <summary>A new temporary folder, deleted when it is disposed.</summary>
public sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("kkrsite-").FullName;

    public string this[string name] => System.IO.Path.Combine(Path, name);

    public static TemporaryFolder CopyOf(string source)
    {
        var copy = new TemporaryFolder();
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var target = System.IO.Path.Combine(copy.Path, System.IO.Path.GetRelativePath(source, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        return copy;
    }

    public void Write(string path, ReadOnlySpan<byte> content)
    {
        var target = System.IO.Path.Combine(Path, path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target)!);
        File.WriteAllBytes(target, content);
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
