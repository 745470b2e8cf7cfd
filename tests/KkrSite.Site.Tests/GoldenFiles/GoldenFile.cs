using KkrSite.TestTools;

namespace KkrSite.Site.Tests.GoldenFiles;

/// <summary>A file with the expected output; a change of it is reviewed, never accepted automatically.</summary>
internal static class GoldenFile
{
    private const string AcceptVariable = "KKRSITE_ACCEPT_GOLDEN";

    /// <summary>Fails with the first line that differs, and with the command that accepts the new text.</summary>
    public static void Verify(string name, string actual)
    {
        var path = RepositoryFolder.GetPath("tests/KkrSite.Site.Tests/GoldenFiles/" + name);
        if (Environment.GetEnvironmentVariable(AcceptVariable) == "1")
        {
            File.WriteAllText(path, actual);
        }

        var expected = File.Exists(path) ? File.ReadAllText(path) : "";
        if (expected != actual)
        {
            Assert.Fail(
                $"{name} is not as expected.\n{FirstDifference(expected, actual)}\n"
                    + $"To accept an intended change: {AcceptVariable}=1 dotnet test, and review the diff."
            );
        }
    }

    private static string FirstDifference(string expected, string actual)
    {
        var left = expected.Split('\n');
        var right = actual.Split('\n');
        var line = Enumerable
            .Range(0, Math.Max(left.Length, right.Length))
            .First(i => left.ElementAtOrDefault(i) != right.ElementAtOrDefault(i));
        return $"line {line + 1}\n  expected: {left.ElementAtOrDefault(line)}\n  actual:   {right.ElementAtOrDefault(line)}";
    }
}
