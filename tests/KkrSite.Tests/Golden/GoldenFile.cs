namespace KkrSite.Tests.Golden;

/// <summary>A file of what the program has promised to write, kept beside the tests; it is reviewed, never accepted unseen.</summary>
internal static class GoldenFile
{
    private const string Accept = "KKRSITE_ACCEPT_GOLDEN";

    /// <summary>Fails with the first line that differs, and with how to accept the new text once it has been read.</summary>
    public static void ShouldHold(string name, string actual)
    {
        var path = RepositoryFolder.At("tests/KkrSite.Tests/Golden/" + name);
        if (Environment.GetEnvironmentVariable(Accept) == "1")
        {
            File.WriteAllText(path, actual);
        }

        var expected = File.Exists(path) ? File.ReadAllText(path) : "";
        if (expected != actual)
        {
            Assert.Fail($"{name} is not as promised.\n{FirstDifference(expected, actual)}\nIf the change is meant: {Accept}=1 dotnet test, and read the diff.");
        }
    }

    private static string FirstDifference(string expected, string actual)
    {
        var left = expected.Split('\n');
        var right = actual.Split('\n');
        var line = Enumerable.Range(0, Math.Max(left.Length, right.Length))
            .First(i => left.ElementAtOrDefault(i) != right.ElementAtOrDefault(i));
        return $"line {line + 1}\n  promised: {left.ElementAtOrDefault(line)}\n  written:  {right.ElementAtOrDefault(line)}";
    }
}
