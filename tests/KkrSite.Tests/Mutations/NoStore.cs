using KkrSite.Archive.Model;
using KkrSite.Output;

namespace KkrSite.Tests.Mutations;

/// <summary>A store that lets every file be made and keeps none.</summary>
internal sealed class NoStore : IOutputStore
{
    public void Write(OutputFile file)
    {
    }

    public Stream Create(UrlPath url) => new MemoryStream();
}
