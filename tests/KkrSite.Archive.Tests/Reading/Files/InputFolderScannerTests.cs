using System.Text;
using KkrSite.Archive.Reading.Files;
using KkrSite.TestTools;

namespace KkrSite.Archive.Tests.Reading.Files;

public sealed class InputFolderScannerTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("kkr-input-").FullName;

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public void Input_files_are_listed_in_ordinal_order_with_slashes_and_without_temporary_files()
    {
        foreach (
            var name in new[]
            {
                "kkr/b.md",
                "kkr/a.md",
                "Z.txt",
                ".git/HEAD",
                "kkr/.skjult",
                "kkr/a.md~",
                "kkr/.a.md.swp",
                "Thumbs.db",
                "~$notat.docx",
            }
        )
        {
            Write(name);
        }

        var folder = InputFolder.FromDisk(root + "/");

        folder.DisplayPath.ShouldBe(root);
        folder.Files.Select(file => file.Path).ShouldBe(["Z.txt", "kkr/a.md", "kkr/b.md"]);
        folder.Files.ShouldAllBe(file => file.Size == 5 && Encoding.UTF8.GetString(file.ReadAllBytes()) == "tekst");
    }

    [Fact]
    public void Symbolic_links_to_files_and_folders_are_marked_and_not_followed()
    {
        Write("sider/om.md");
        File.CreateSymbolicLink(Path.Combine(root, "sider", "link.md"), Path.Combine(root, "sider", "om.md"));
        File.CreateSymbolicLink(Path.Combine(root, "sider", "intet.md"), Path.Combine(root, "findes-ikke"));
        Directory.CreateSymbolicLink(Path.Combine(root, "emner"), root);

        var files = InputFolder.FromDisk(root).Files;

        files
            .Select(file => (file.Path, file.IsSymbolicLink))
            .ShouldBe([("emner", true), ("sider/intet.md", true), ("sider/link.md", true), ("sider/om.md", false)]);
    }

    [Fact]
    public void Symbolic_links_are_errors_and_their_targets_are_not_read()
    {
        Write("hemmelig.md");
        Write("input/site.yml", "titel: A\nadresse: https://arkiv.example/\n");
        Directory.CreateDirectory(Path.Combine(root, "input", "sider"));
        File.CreateSymbolicLink(Path.Combine(root, "input", "sider", "om.md"), Path.Combine(root, "hemmelig.md"));
        Directory.CreateSymbolicLink(Path.Combine(root, "input", "kkr"), root);

        var (content, reported) = MinimalContent.Read(InputFolder.FromDisk(Path.Combine(root, "input")));

        reported.Length.ShouldBe(2);
        reported.ShouldAllBe(line => line.Contains("KKR0153", StringComparison.Ordinal));
        content.Pages.ShouldAllBe(page => page.Markdown.Length == 0);
    }

    [Fact]
    public void Two_files_whose_names_differ_only_in_how_letters_are_stored_are_an_error()
    {
        Write("input/site.yml", "titel: A\nadresse: https://arkiv.example/\n");
        Write("input/sider/små.md", "---\ntitel: Et\n---\n");
        Write("input/sider/sma\u030A.md", "---\ntitel: To\n---\n");

        var (_, reported) = MinimalContent.Read(InputFolder.FromDisk(Path.Combine(root, "input")));

        reported.ShouldContain(line => line.Contains("fejl KKR0158: der er to filer med navnet 'sider/små.md'", StringComparison.Ordinal));
    }

    [Fact]
    public void Opening_a_missing_folder_throws()
    {
        Should.Throw<DirectoryNotFoundException>(() => InputFolder.FromDisk(Path.Combine(root, "findes-ikke")));
    }

    private void Write(string name, string text = "tekst")
    {
        var path = Path.Combine(root, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
