namespace KkrSite.Reporting;

/// <summary>Says in Danish what the machine failed at; what has no text here is quoted from the system.</summary>
internal static class MachineFailureDescriber
{
    // Error numbers of Linux and macOS as they are, and those of Windows with their facility.
    private static readonly (int[] Codes, string Text)[] Texts =
    [
        ([28, 69, 122, unchecked((int)0x80070070), unchecked((int)0x80070027)], MachineFailureTexts.DiskFull),
        ([23, 24, unchecked((int)0x80070004)], MachineFailureTexts.TooManyOpenFiles),
        ([30, unchecked((int)0x80070013)], MachineFailureTexts.ReadOnlyDisk),
        ([32, unchecked((int)0x8007006D)], MachineFailureTexts.ClosedPipe),
        ([5, unchecked((int)0x80070017)], MachineFailureTexts.DamagedDisk),
    ];

    /// <returns>A sentence with its full stop.</returns>
    public static string Describe(Exception exception) =>
        exception switch
        {
            FileNotFoundException or FileLoadException when exception.Message.Contains("assembly", StringComparison.Ordinal) =>
                MachineFailureTexts.UnreadableProgram,
            IOException when Array.Find(Texts, text => text.Codes.Contains(exception.HResult)).Text is { } known => known,
            _ => MachineFailureTexts.Quote(exception.Message.Trim().TrimEnd('.')),
        };
}

internal static class MachineFailureTexts
{
    public const string DiskFull = "disken er fuld.";
    public const string TooManyOpenFiles = "der er for mange åbne filer (ulimit -n).";
    public const string ReadOnlyDisk = "disken kan kun læses.";
    public const string ClosedPipe = "den, der skulle modtage udskriften, er stoppet.";
    public const string DamagedDisk = "disken kan ikke læses eller skrives.";
    public const string UnreadableProgram =
        "en del af programmet kan ikke læses. Enten mangler den, eller også er der for mange åbne filer (ulimit -n).";

    public static string Quote(string message) => $"systemet siger '{message}'.";
}
