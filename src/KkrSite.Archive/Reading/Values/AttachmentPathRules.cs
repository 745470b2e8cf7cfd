using KkrSite.Archive.Model;

namespace KkrSite.Archive.Reading.Values;

/// <summary>Which paths an attachment may have: inside its meeting's folder, and the same in an address as on disk.</summary>
public static class AttachmentPathRules
{
    /// <summary>Whether the path leads out of the meeting's folder, also if a program decodes it once more.</summary>
    public static bool IsOutsideMeetingFolder(string file) =>
        file[0] == '/' || file.AsSpan().ContainsAny('\\', '%', ':') || file.Split('/').Any(part => part is "" or "." or "..");

    /// <summary>Whether every character can be used in an address without encoding, and no part is a hidden file.</summary>
    public static bool IsUsable(string file) =>
        file.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' or '/')
        && !file.Split('/').Any(part => part[0] == '.' || part[^1] == '.');

    /// <summary>A similar name that is usable: <c>udkast-til-aftale.pdf</c>.</summary>
    public static string SuggestName(string name)
    {
        var dot = name.LastIndexOf('.');
        var stem = UrlSlug.FromText(dot > 0 ? name[..dot] : name);
        var extension = dot > 0 ? UrlSlug.FromText(name[(dot + 1)..]) : "";
        return (stem.Length > 0 ? stem : "bilag") + (extension.Length > 0 ? "." + extension : "");
    }
}
