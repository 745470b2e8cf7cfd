using KkrSite.Site.Output;

namespace KkrSite.Site.Pipelines;

/// <summary>
/// One kind of page or file, in the phases that Statiq names: Input (what the constructor takes), Process (<see cref="Process"/>:
/// which files there will be), PostProcess (their content, when every address is known) and Output (the store).
/// </summary>
public abstract class Pipeline
{
    public string Name => GetType().Name;

    /// <summary>The pipelines, by <c>nameof</c>, whose Process must have run before this one's.</summary>
    public virtual IReadOnlyList<string> Dependencies => [];

    /// <summary>Whether Process reads the files of all other pipelines, and so runs last.</summary>
    public virtual bool DependsOnAll => false;

    /// <summary>States the files; renders nothing yet.</summary>
    public abstract IEnumerable<SiteFile> Process();
}
