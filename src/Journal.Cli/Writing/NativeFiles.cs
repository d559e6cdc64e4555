using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Journal.Cli.Writing;

/// <summary>Calls of the operating system for which .NET has no method. Each says whether it worked; the caller has another way.</summary>
internal static partial class NativeFiles
{
    private const int CurrentFolder = -100;
    private const uint LinuxExchange = 2;
    private const uint DarwinSwap = 2;

    /// <summary>Gives a file a second name on the same volume.</summary>
    /// <param name="existing">Absolute path of the file.</param>
    /// <param name="link">Absolute path of the new name.</param>
    public static bool TryLink(string existing, string link) => Try(() =>
        OperatingSystem.IsWindows() ? WindowsLink(link, existing, 0) : UnixLink(existing, link) == 0);

    /// <summary>Lets two folders change places, so that at no moment either name is missing.</summary>
    /// <param name="one">Absolute path of a folder.</param>
    /// <param name="other">Absolute path of the other.</param>
    public static bool TryExchange(string one, string other) => Try(() =>
        OperatingSystem.IsLinux() ? LinuxRename(CurrentFolder, one, CurrentFolder, other, LinuxExchange) == 0
        : OperatingSystem.IsMacOS() && DarwinRename(one, other, DarwinSwap) == 0);

    /// <summary>Waits until everything written to the volume of a file is on the disk.</summary>
    /// <param name="file">Any open file of the volume.</param>
    public static bool TryFlushVolume(SafeFileHandle file) => Try(() => OperatingSystem.IsLinux() && LinuxSync(file) == 0);

    private static bool Try(Func<bool> call)
    {
        try
        {
            return call();
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

    [LibraryImport("libc", EntryPoint = "link", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial int UnixLink(string existing, string link);

    [LibraryImport("kernel32", EntryPoint = "CreateHardLinkW", StringMarshalling = StringMarshalling.Utf16)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool WindowsLink(string link, string existing, nint security);

    [LibraryImport("libc", EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial int LinuxRename(int oldFolder, string oldPath, int newFolder, string newPath, uint flags);

    [LibraryImport("libc", EntryPoint = "renamex_np", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial int DarwinRename(string oldPath, string newPath, uint flags);

    [LibraryImport("libc", EntryPoint = "syncfs")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial int LinuxSync(SafeFileHandle file);
}
