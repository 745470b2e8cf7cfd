using System.CommandLine;
using System.Globalization;

namespace KkrSite.Benchmarks.Commands;

/// <summary>The sizes of the archives to measure on: --items 1000,10000.</summary>
internal static class SizesOption
{
    public static Option<int[]> Create(params int[] sizes) =>
        new("--items")
        {
            Description = "The sizes of the archives: 1000,10000",
            DefaultValueFactory = _ => sizes,
            CustomParser = result =>
                [
                    .. result
                        .Tokens.SelectMany(token => token.Value.Split(','))
                        .Select(number => int.Parse(number, CultureInfo.InvariantCulture)),
                ],
        };
}
