using KkrSite.Archive.Model;

namespace KkrSite.Archive.Reading;

/// <summary>Which paths an attachment may have: below its meeting, and the same in an address as on disk.</summary>
public static class AttachmentName
{
    /// <summary>Whether the path leads out of the meeting's folder, or would to a program that decodes it once more.</summary>
    public static bool IsOutside(string file) =>
        file[0] == '/' || file.AsSpan().ContainsAny('\\', '%', ':') || file.Split('/').Any(part => part is "" or "." or "..");

    /// <summary>Only characters that stand for themselves in an address; hidden files are none.</summary>
    public static bool IsUsable(string file) =>
        file.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' or '/')
        && !file.Split('/').Any(part => part[0] == '.' || part[^1] == '.');

    /// <summary>A usable name that comes near: <c>udkast-til-aftale.pdf</c>.</summary>
    public static string Suggest(string name)
    {
        var dot = name.LastIndexOf('.');
        var stem = Slug.Of(dot > 0 ? name[..dot] : name);
        var extension = dot > 0 ? Slug.Of(name[(dot + 1)..]) : "";
        return (stem.Length > 0 ? stem : "bilag") + (extension.Length > 0 ? "." + extension : "");
    }
}
