using System.Runtime.InteropServices;

namespace KkrSite.Site.Output;

/// <summary>Exchanges two folders, atomically where the system can.</summary>
internal static partial class FolderSwapper
{
    private const int AtCurrentFolder = -100;
    private const uint Exchange = 2;

    public static void Swap(string first, string second)
    {
        // renameat2(RENAME_EXCHANGE) is atomic: at no moment is one of the names missing.
        if (OperatingSystem.IsLinux() && TryExchange(first, second))
        {
            return;
        }

        var backup = first + ".old";
        Directory.Move(second, backup);
        try
        {
            Directory.Move(first, second);
        }
        catch (IOException)
        {
            Directory.Move(backup, second);
            throw;
        }

        Directory.Move(backup, first);
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
