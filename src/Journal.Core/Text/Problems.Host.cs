using System.Globalization;

namespace Journal.Core.Text;

// Problems of the folders and files that a host reads and writes.
public static partial class Problems
{
    /// <summary>The folder of the editors is not there.</summary>
    /// <param name="path">How the user named it.</param>
    public static Diagnostic InputMissing(string path) =>
        Error("input-missing", SourceSpan.None, $"there is no input folder '{path}'", "run the command beside the folder, or name it with --input");

    /// <summary>The folder of the theme is not there.</summary>
    /// <param name="path">How the user named it.</param>
    public static Diagnostic ThemeMissing(string path) =>
        Error("theme-missing", SourceSpan.None, $"there is no theme folder '{path}'", "run the command beside the folder, or name it with --theme");

    /// <summary>A folder was expected and something else is there.</summary>
    /// <param name="path">How the user named it.</param>
    public static Diagnostic NotFolder(string path) =>
        Error("not-a-folder", SourceSpan.None, $"'{path}' is a file, not a folder", "name the folder that holds the files");

    /// <summary>A symbolic link leads out of the folder that is read.</summary>
    /// <param name="span">The link.</param>
    /// <param name="target">Where it says that it leads.</param>
    public static Diagnostic LinkLeavesFolder(SourceSpan span, string target) =>
        Error("link-leaves-folder", span, $"the symbolic link leads out of the folder, to '{target}'", "put a copy of the file here");

    /// <summary>A symbolic link leads nowhere.</summary>
    /// <param name="span">The link.</param>
    /// <param name="target">Where it says that it leads.</param>
    public static Diagnostic LinkDangling(SourceSpan span, string target) =>
        Error("link-dangling", span, $"the symbolic link leads to '{target}', which does not exist", "remove the link or put the file back");

    /// <summary>A symbolic link leads back to itself or to a folder that it stands in.</summary>
    /// <param name="span">The link.</param>
    public static Diagnostic LinkLoop(SourceSpan span) =>
        Error("link-loop", span, "the symbolic link leads in a circle", "remove the link");

    /// <summary>A symbolic link to a folder stands in a folder that was itself reached by a link.</summary>
    /// <param name="span">The link.</param>
    public static Diagnostic LinkNested(SourceSpan span) =>
        Error("link-nested", span, "the link to a folder stands in a folder that is itself reached by a link", "put a copy of the folder here");

    /// <summary>A pipe, socket or device stands where a file was expected.</summary>
    /// <param name="span">Where it is.</param>
    public static Diagnostic SpecialFile(SourceSpan span) =>
        Error("special-file", span, "this is a pipe, a socket or a device, not a file", "remove it");

    /// <summary>A file or folder cannot be read.</summary>
    /// <param name="span">The file or folder.</param>
    /// <param name="reason">What the machine said, without a final point.</param>
    public static Diagnostic FileUnreadable(SourceSpan span, string reason) =>
        Error("file-unreadable", span, $"this cannot be read: {reason}", "check its permissions, or remove it");

    /// <summary>The name of a file or folder is not UTF-8.</summary>
    /// <param name="span">The file or folder.</param>
    public static Diagnostic NameNotUtf8(SourceSpan span) =>
        Error("name-not-utf8", span, "the name is not valid UTF-8", "rename it");

    /// <summary>Two names are the same on machines that ignore case or the way in which letters are composed.</summary>
    /// <param name="span">The second of the two.</param>
    /// <param name="other">The name of the first.</param>
    public static Diagnostic NameClash(SourceSpan span, string other) =>
        Error("name-clash", span, $"the name differs from '{other}' only in case or in how its letters are composed", "rename one: many machines cannot keep both");

    /// <summary>The name of a file or folder is longer than file systems allow.</summary>
    /// <param name="span">The file or folder.</param>
    /// <param name="bytes">Its length in bytes of UTF-8.</param>
    public static Diagnostic NameTooLong(SourceSpan span, int bytes) =>
        Error("name-too-long", span, Invariant($"the name has {bytes} bytes; file systems allow 255"), "shorten it; a Kazakh or Russian letter counts as two bytes");

    /// <summary>The output folder holds files that the program did not write.</summary>
    /// <param name="path">How the user named it.</param>
    /// <param name="marker">Name of the file by which the program knows its own folders.</param>
    public static Diagnostic OutputNotOurs(string path, string marker) =>
        Error("output-not-ours", SourceSpan.None, $"'{path}' holds files that this program did not write", $"empty it or name another folder; if everything in it may go, put an empty file '{marker}' there");

    /// <summary>A file stands where the output folder should be.</summary>
    /// <param name="path">How the user named it.</param>
    public static Diagnostic OutputIsFile(string path) =>
        Error("output-is-file", SourceSpan.None, $"the output '{path}' is a file, not a folder", "name another folder with --output");

    /// <summary>The output folder is one that must never be replaced.</summary>
    /// <param name="path">How the user named it.</param>
    public static Diagnostic OutputProtected(string path) =>
        Error("output-protected", SourceSpan.None, $"the output '{path}' is the root or a home folder, which would be replaced as a whole", "name a folder of its own with --output");

    /// <summary>The output folder and a folder that is read lie in one another.</summary>
    /// <param name="path">How the user named the output folder.</param>
    /// <param name="other">The folder that is read.</param>
    public static Diagnostic OutputOverlaps(string path, string other) =>
        Error("output-overlaps", SourceSpan.None, $"the output '{path}' and the folder '{other}' lie in one another", "name an output folder beside it");

    /// <summary>The output folder is a repository.</summary>
    /// <param name="path">How the user named it.</param>
    public static Diagnostic OutputHoldsRepository(string path) =>
        Error("output-holds-repository", SourceSpan.None, $"'{path}' holds a .git folder, whose history would be replaced with it", "use 'git worktree add' for a branch of built pages, or name another folder");

    /// <summary>Another build writes to the same folder.</summary>
    /// <param name="path">How the user named it.</param>
    public static Diagnostic OutputBusy(string path) =>
        Error("output-busy", SourceSpan.None, $"another build is writing to '{path}'", "wait until it has ended");

    /// <summary>A path of the site cannot be written safely everywhere.</summary>
    /// <param name="path">The path from the root of the site.</param>
    public static Diagnostic OutputPathUnsafe(string path) =>
        Error("output-path-unsafe", SourceSpan.None, $"the site has a file '{path}', which cannot be written safely", "rename what it is made from: no part may be empty, '.', '..', over 255 bytes, or hold '\\', ':' or control characters");

    /// <summary>Two files of the site have the same path, or one that differs only in case.</summary>
    /// <param name="path">The path of the second from the root of the site.</param>
    /// <param name="other">The path of the first.</param>
    public static Diagnostic OutputPathTwice(string path, string other) =>
        Error("output-path-twice", SourceSpan.None, $"the site has both '{other}' and '{path}', which are one place on many machines", "rename what one of them is made from");

    /// <summary>The machine failed while files were read or written.</summary>
    /// <param name="reason">What the machine said, without a final point.</param>
    public static Diagnostic MachineFailed(string reason) =>
        Error("machine-failed", SourceSpan.None, reason, "nothing was changed; check free space and permissions, then run the command again");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
