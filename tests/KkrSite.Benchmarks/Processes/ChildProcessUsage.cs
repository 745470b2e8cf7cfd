using System.ComponentModel;
using System.Runtime.InteropServices;

namespace KkrSite.Benchmarks.Processes;

/// <summary>
/// The kernel's resource usage of the terminated children of this process and their descendants: the sums of CPU time, and the peak
/// memory of the largest process. The peak never decreases, so each program is measured by a separate process (see MeasureCommand).
/// </summary>
internal static partial class ChildProcessUsage
{
    private const int Children = -1;
    private const int LongsInUsage = 18;

    /// <summary>Linux only: other systems count memory in other units.</summary>
    public static (double CpuSeconds, long PeakBytes) Read()
    {
        if (!OperatingSystem.IsLinux() || !Environment.Is64BitProcess)
        {
            throw new PlatformNotSupportedException("Processes are measured on 64-bit Linux only.");
        }

        // struct rusage: seconds and microseconds of user time, the same of system time, the peak in KB, and 13 more counts.
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
