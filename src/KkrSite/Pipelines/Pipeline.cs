namespace KkrSite.Pipelines;

/// <summary>
/// One kind of page or file, from the linked archive to finished files, in the phases that Statiq names: Input (the
/// records of <see cref="SiteContext.Archive"/>), Process (<see cref="Process"/>: which files there will be), PostProcess
/// (<see cref="PlannedFile.PostProcess"/>: their content, when every address is known) and Output (the store).
/// </summary>
public abstract class Pipeline
{
    public string Name => GetType().Name;

    /// <summary>The pipelines, by <c>nameof</c>, whose Process must have run before this one's.</summary>
    public virtual IReadOnlyList<string> Dependencies => [];

    /// <summary>States the files; renders nothing yet.</summary>
    public abstract IEnumerable<PlannedFile> Process(SiteContext site);
}
