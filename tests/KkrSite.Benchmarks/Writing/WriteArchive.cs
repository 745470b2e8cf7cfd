using KkrSite.Benchmarks.Archives;

namespace KkrSite.Benchmarks.Writing;

/// <summary>Writes a generated archive in all the forms asked for in one go.</summary>
public static class WriteArchive
{
    /// <summary>Disposes of the writers when all is written.</summary>
    public static void Write(GenerateArchive archive, IReadOnlyCollection<IArchiveWriter> writers)
    {
        try
        {
            foreach (var meeting in archive.Meetings())
            {
                foreach (var writer in writers)
                {
                    writer.Write(meeting);
                }
            }
        }
        finally
        {
            foreach (var writer in writers)
            {
                writer.Dispose();
            }
        }
    }
}
