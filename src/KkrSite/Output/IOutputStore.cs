namespace KkrSite.Output;

/// <summary>Where a build puts its files: a folder, or memory in tests. Called from several threads.</summary>
public interface IOutputStore
{
    void Write(OutputFile file);
}
