using System.Runtime.InteropServices;

namespace Journal.Cli.Reading;

/// <summary>What lies behind a name.</summary>
internal enum FileKind
{
    /// <summary>This machine cannot tell.</summary>
    Unknown,

    /// <summary>A file with bytes.</summary>
    Regular,

    /// <summary>A pipe, socket or device: opening it may never return.</summary>
    Special,
}

/// <summary>Tells files from pipes, sockets and devices without opening them, which .NET itself cannot.</summary>
internal static partial class FileKinds
{
    // Layout of struct statx (Linux uapi, linux/stat.h): stx_mode is the 16-bit number behind mask, block size, attributes, links, user and group.
    private const int StatxSize = 256;
    private const int StatxModeOffset = 28;
    private const int StatxWantsType = 1;
    private const int CurrentFolder = -100;

    // Layout of struct stat with 64-bit inode numbers (Darwin, sys/stat.h): st_mode follows the 32-bit device.
    private const int DarwinStatSize = 144;
    private const int DarwinModeOffset = 4;

    private const int TypeMask = 0xF000;
    private const int RegularType = 0x8000;

    /// <summary>The kind of an entry that is no folder; a symbolic link is followed.</summary>
    /// <param name="path">Absolute path.</param>
    public static FileKind Of(string path)
    {
        try
        {
            if (OperatingSystem.IsLinux())
                return OfMode(Linux(path));
            if (OperatingSystem.IsMacOS())
                return OfMode(Darwin(path));
        }
        catch (EntryPointNotFoundException)
        {
            // An old C library; the caller then leaves empty files unopened.
        }
        return OperatingSystem.IsWindows() ? FileKind.Regular : FileKind.Unknown;
    }

    private static FileKind OfMode(int? mode) => mode switch
    {
        // What cannot be asked about cannot be opened either, and opening it says why.
        null => FileKind.Regular,
        { } known when (known & TypeMask) == RegularType => FileKind.Regular,
        _ => FileKind.Special,
    };

    private static int? Linux(string path)
    {
        Span<byte> buffer = stackalloc byte[StatxSize];
        return Statx(CurrentFolder, path, 0, StatxWantsType, ref MemoryMarshal.GetReference(buffer)) == 0
            ? MemoryMarshal.Read<ushort>(buffer[StatxModeOffset..])
            : null;
    }

    private static int? Darwin(string path)
    {
        Span<byte> buffer = stackalloc byte[DarwinStatSize];
        ref byte start = ref MemoryMarshal.GetReference(buffer);
        int result = RuntimeInformation.ProcessArchitecture == Architecture.X64 ? DarwinStat64(path, ref start) : DarwinStat(path, ref start);
        return result == 0 ? MemoryMarshal.Read<ushort>(buffer[DarwinModeOffset..]) : null;
    }

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial int Statx(int folder, string path, int flags, uint mask, ref byte result);

    [LibraryImport("libc", EntryPoint = "stat", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial int DarwinStat(string path, ref byte result);

    [LibraryImport("libc", EntryPoint = "stat$INODE64", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial int DarwinStat64(string path, ref byte result);
}
