using System.Runtime.InteropServices;

namespace KkrSite.Output;

/// <summary>Exchanges two folders, in one step where the system can.</summary>
internal static partial class SwapFolders
{
    private const int AtCurrentFolder = -100;
    private const uint Exchange = 2;

    public static void Swap(string first, string second)
    {
        // renameat2(RENAME_EXCHANGE) leaves no moment at which one of the names is missing.
        if (OperatingSystem.IsLinux() && TryExchange(first, second))
        {
            return;
        }

        var aside = first + ".old";
        Directory.Move(second, aside);
        try
        {
            Directory.Move(first, second);
        }
        catch (IOException)
        {
            Directory.Move(aside, second);
            throw;
        }

        Directory.Move(aside, first);
    }

    private static bool TryExchange(string first, string second)
    {
        try
        {
            return RenameAt2(AtCurrentFolder, first, AtCurrentFolder, second, Exchange) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }
        catch (DllNotFoundException)
        {
            return false;
        }
    }

    [LibraryImport("libc", EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial int RenameAt2(int firstFolder, string first, int secondFolder, string second, uint flags);
}
