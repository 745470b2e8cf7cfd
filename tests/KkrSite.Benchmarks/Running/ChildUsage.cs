using System.ComponentModel;
using System.Runtime.InteropServices;

namespace KkrSite.Benchmarks.Running;

/// <summary>
/// What the kernel counted for the children of this process that have ended, and for theirs: sums of time, and the peak memory of
/// the largest. The peak never falls again, so each program is measured by a process of its own (see MeasureCommand).
/// </summary>
internal static partial class ChildUsage
{
    private const int Children = -1;
    private const int LongsInUsage = 18;

    /// <summary>Linux alone: other systems count memory in other units.</summary>
    public static (double CpuSeconds, long PeakBytes) Read()
    {
        if (!OperatingSystem.IsLinux() || !Environment.Is64BitProcess)
        {
            throw new PlatformNotSupportedException("Processes are measured on 64-bit Linux only.");
        }

        // struct rusage: seconds and microseconds in the program, the same in the system, the peak in KB, and 13 counts more.
        Span<long> usage = stackalloc long[LongsInUsage];
        if (GetResourceUsage(Children, ref MemoryMarshal.GetReference(usage)) != 0)
        {
            throw new Win32Exception(Marshal.GetLastPInvokeError());
        }

        return (usage[0] + usage[2] + ((usage[1] + usage[3]) / 1e6), usage[4] * 1024);
    }

    [LibraryImport("libc", EntryPoint = "getrusage", SetLastError = true)]
    private static partial int GetResourceUsage(int who, ref long usage);
}
