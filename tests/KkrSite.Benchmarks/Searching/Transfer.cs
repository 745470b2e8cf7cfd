using KkrSite.Benchmarks.Searching.Serving;

namespace KkrSite.Benchmarks.Searching;

/// <summary>What a query had sent, by purpose: how many files, and their bytes.</summary>
internal sealed record Transfer(IReadOnlyDictionary<string, (int Files, double Bytes)> ByPurpose)
{
    private const string Headers = "headers";

    public double Bytes => ByPurpose.Values.Sum(sent => sent.Bytes);

    /// <param name="purposeOf">By path; files without a purpose are not counted, nor their headers.</param>
    public static Transfer Of(SentFiles sent, Func<string, string?> purposeOf)
    {
        var counted = sent.Files.Where(file => purposeOf(file.Path) is not null).ToArray();
        var purposes = counted.GroupBy(file => purposeOf(file.Path)!)
            .ToDictionary(files => files.Key, files => (files.Count(), (double)files.Sum(file => file.Bytes)));
        purposes[Headers] = (counted.Length, counted.Length * sent.Overhead);
        return new Transfer(purposes);
    }

    public (int Files, double Bytes) For(string purpose) => ByPurpose.GetValueOrDefault(purpose);
}
