using System.Globalization;
using KkrSite.Benchmarks.Language;

namespace KkrSite.Benchmarks.Archives;

/// <summary>What councils decide, each as often as its weight in the list says.</summary>
public sealed class DecisionTemplates
{
    private readonly List<Template> templates = [];

    public DecisionTemplates()
    {
        foreach (var line in WordLists.Lines("decision"))
        {
            var weight = int.Parse(line.AsSpan(0, line.IndexOf('|', StringComparison.Ordinal)), CultureInfo.InvariantCulture);
            templates.AddRange(Enumerable.Repeat(new Template(line[(line.IndexOf('|', StringComparison.Ordinal) + 1)..]), weight));
        }
    }

    public Template Pick(RandomNumbers random) => random.Of(templates);
}
