using System.Text;
using KkrSite.Archive.Reading;

namespace KkrSite.Tests.Archive.Reading;

public sealed class OpenInputFolderTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("kkr-input-").FullName;

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public void Files_are_listed_ordinally_with_slashes_and_without_what_editors_leave_behind()
    {
        foreach (var name in new[] { "kkr/b.md", "kkr/a.md", "Z.txt", ".git/HEAD", "kkr/.skjult", "kkr/a.md~", "kkr/.a.md.swp", "Thumbs.db", "~$notat.docx" })
        {
            Write(name);
        }

        var folder = InputFolder.OnDisk(root + "/");

        folder.DisplayPath.ShouldBe(root);
        folder.Files.Select(file => file.Path).ShouldBe(["Z.txt", "kkr/a.md", "kkr/b.md"]);
        folder.Files.ShouldAllBe(file => file.Size == 5 && Encoding.UTF8.GetString(file.ReadAllBytes()) == "tekst");
    }

    [Fact]
    public void A_linked_file_and_a_linked_folder_are_marked_and_not_followed()
    {
        Write("sider/om.md");
        File.CreateSymbolicLink(Path.Combine(root, "sider", "link.md"), Path.Combine(root, "sider", "om.md"));
        File.CreateSymbolicLink(Path.Combine(root, "sider", "intet.md"), Path.Combine(root, "findes-ikke"));
        Directory.CreateSymbolicLink(Path.Combine(root, "emner"), root);

        var files = InputFolder.OnDisk(root).Files;

        files.Select(file => (file.Path, file.IsSymbolicLink))
            .ShouldBe([("emner", true), ("sider/intet.md", true), ("sider/link.md", true), ("sider/om.md", false)]);
    }

    [Fact]
    public void Links_on_disk_are_errors_and_nothing_behind_them_is_read()
    {
        Write("hemmelig.md");
        Write("input/site.yml", "titel: A\nadresse: https://arkiv.example/\n");
        Directory.CreateDirectory(Path.Combine(root, "input", "sider"));
        File.CreateSymbolicLink(Path.Combine(root, "input", "sider", "om.md"), Path.Combine(root, "hemmelig.md"));
        Directory.CreateSymbolicLink(Path.Combine(root, "input", "kkr"), root);

        var (content, told) = Content.Read(InputFolder.OnDisk(Path.Combine(root, "input")));

        told.Length.ShouldBe(2);
        told.ShouldAllBe(line => line.Contains("KKR0153", StringComparison.Ordinal));
        content.Pages.ShouldAllBe(page => page.Markdown.Length == 0);
    }

    [Fact]
    public void A_folder_that_is_missing_is_the_callers_mistake()
    {
        Should.Throw<DirectoryNotFoundException>(() => InputFolder.OnDisk(Path.Combine(root, "findes-ikke")));
    }

    private void Write(string name, string text = "tekst")
    {
        var path = Path.Combine(root, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
