namespace KkrSite.Benchmarks.Running;

/// <summary>What the machine has: a peer that is not installed is named in the table and fails nothing.</summary>
internal static class InstalledPrograms
{
    public static bool Has(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Any(folder => File.Exists(Path.Combine(folder, program)));

    public static string? WhyMissing(string program) => Has(program) ? null : $"{program} is not installed";
}
