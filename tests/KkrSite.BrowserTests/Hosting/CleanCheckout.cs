using KkrSite.TestTools;

namespace KkrSite.BrowserTests.Hosting;

/// <summary>The repository's files as they are now, without build output, in a separate folder.</summary>
internal sealed class CleanCheckout : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public string Path => folder.Path;

    public static async Task<CleanCheckout> CreateAsync()
    {
        var checkout = new CleanCheckout();
        var root = RepositoryFolder.Path;
        var names = await ExternalProgram.RunAsync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], root);
        foreach (var name in names.Split('\0', StringSplitOptions.RemoveEmptyEntries))
        {
            var source = System.IO.Path.Combine(root, name);
            var target = checkout[name];
            if (File.Exists(source))
            {
                Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target)!);
                File.Copy(source, target);
            }
        }

        return checkout;
    }

    public string this[string name] => System.IO.Path.Combine(Path, name);

    public Task<string> ReadAsync(string name) => File.ReadAllTextAsync(this[name]);

    /// <summary>Adds addresses to the ledger, and the lines that answer for them.</summary>
    public async Task AddRedirectsAsync(IEnumerable<string> addresses, string lines)
    {
        var ledger = await File.ReadAllLinesAsync(this["input/adresser.txt"]);
        await File.WriteAllLinesAsync(this["input/adresser.txt"], ledger.Concat(addresses).Order(StringComparer.Ordinal));
        await File.AppendAllTextAsync(this["input/omdirigeringer.txt"], lines);
    }

    public void Dispose() => folder.Dispose();
}
