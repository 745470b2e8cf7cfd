namespace KkrSite.TestTools.GeneratedArchives.Writers;

/// <summary>Writes a generated archive in all requested formats in one pass.</summary>
public static class GeneratedArchiveWriter
{
    /// <summary>Disposes of the writers when all is written.</summary>
    public static void Write(ArchiveGenerator archive, IReadOnlyCollection<IArchiveFormatWriter> writers)
    {
        try
        {
            foreach (var meeting in archive.Generate())
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

/// <summary>Writes a generated archive in one format, meeting by meeting.</summary>
public interface IArchiveFormatWriter : IDisposable
{
    void Write(GeneratedMeeting meeting);
}
