using KkrSite.Benchmarks.Archives;

namespace KkrSite.Benchmarks.Writing;

/// <summary>Writes a generated archive in one form, meeting after meeting.</summary>
public interface IArchiveWriter : IDisposable
{
    void Write(GeneratedMeeting meeting);
}
