namespace KkrSite.Site.Pipelines;

/// <summary>
/// Sorts pipelines by their dependencies, and otherwise keeps their order. Unknown names and cycles are bugs and are reported by name.
/// </summary>
public static class PipelineSorter
{
    /// <exception cref="InvalidOperationException">A dependency does not exist, or leads back to itself.</exception>
    public static IReadOnlyList<Pipeline> Sort(IReadOnlyCollection<Pipeline> pipelines)
    {
        var byName = pipelines.ToDictionary(pipeline => pipeline.Name, StringComparer.Ordinal);
        var ordered = new List<Pipeline>();
        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (var pipeline in pipelines.OrderBy(pipeline => pipeline.DependsOnAll))
        {
            Visit(pipeline, []);
        }

        return ordered;

        void Visit(Pipeline pipeline, List<string> trail)
        {
            if (done.Contains(pipeline.Name))
            {
                return;
            }

            if (trail.Contains(pipeline.Name))
            {
                throw new InvalidOperationException(
                    $"The pipelines depend on each other in a circle: {string.Join(" → ", [.. trail, pipeline.Name])}."
                );
            }

            trail.Add(pipeline.Name);
            foreach (var name in pipeline.Dependencies)
            {
                Visit(
                    byName.TryGetValue(name, out var dependency)
                        ? dependency
                        : throw new InvalidOperationException($"{pipeline.Name} depends on {name}, which is no pipeline."),
                    trail
                );
            }

            trail.RemoveAt(trail.Count - 1);
            done.Add(pipeline.Name);
            ordered.Add(pipeline);
        }
    }
}
