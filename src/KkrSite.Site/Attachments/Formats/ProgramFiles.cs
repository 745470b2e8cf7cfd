using System.Collections.Frozen;

namespace KkrSite.Site.Attachments.Formats;

/// <summary>Files that run on a machine when they are opened, by their extensions.</summary>
internal static class ProgramFiles
{
    private static readonly FrozenSet<string> Extensions = FrozenSet.Create(
        "exe",
        "com",
        "dll",
        "msi",
        "msp",
        "scr",
        "cpl",
        "bat",
        "cmd",
        "ps1",
        "psm1",
        "vbs",
        "vbe",
        "js",
        "jse",
        "mjs",
        "cjs",
        "jsx",
        "ts",
        "tsx",
        "wasm",
        "wsf",
        "wsh",
        "hta",
        "jar",
        "class",
        "sh",
        "bash",
        "app",
        "apk",
        "deb",
        "rpm",
        "dmg",
        "pkg",
        "lnk",
        "reg",
        "inf",
        "iso",
        "img",
        "vhd",
        "py",
        "pl",
        "rb",
        "php",
        "gadget",
        "appx",
        "msix"
    );

    /// <summary>Without its full stop, in lower case; empty where there is none.</summary>
    public static string GetExtension(string path) =>
        path.LastIndexOf('.') is var dot && dot > path.LastIndexOf('/') ? path[(dot + 1)..].ToLowerInvariant() : "";

    public static bool IsProgram(string path) => Extensions.Contains(GetExtension(path));
}
