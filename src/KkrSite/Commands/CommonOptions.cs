using System.CommandLine;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Reading.Files;
using KkrSite.Site.Checks;

namespace KkrSite.Commands;

/// <summary>The options that several commands share.</summary>
internal static class CommonOptions
{
    public static Option<string> CreateInput() =>
        new("--input")
        {
            Description = CommandTexts.Input,
            HelpName = "MAPPE",
            DefaultValueFactory = _ => "input",
        };

    public static Option<string?> CreatePublished() =>
        new("--published") { Description = CommandTexts.Published, HelpName = "FIL|ADRESSE" };

    /// <summary>What a new site is compared with; null where nothing was named, or it cannot be read, which is reported.</summary>
    public static async Task<PublicationOptions?> ReadPublishedAsync(
        string? source,
        bool replacesSite,
        DiagnosticBag diagnostics,
        CancellationToken stop
    ) =>
        source is not null && await PublishedLedger.ReadAsync(source, diagnostics, stop) is { } addresses
            ? new PublicationOptions(addresses) { ReplacesSite = replacesSite }
            : null;

    /// <summary>Opens the content folder; null where there is none, with a message in <paramref name="problem"/>.</summary>
    public static InputFolder? OpenInput(string folder, out string? problem)
    {
        problem =
            File.Exists(folder) ? CommandTexts.PathIsFile(folder)
            : !Directory.Exists(folder) ? CommandTexts.MissingInputFolder(folder)
            : null;
        return problem is null ? InputFolderScanner.Scan(folder) : null;
    }
}

/// <summary>The value of --base-url.</summary>
internal static class BaseUrlOption
{
    /// <summary>The address of a host, since the archive's addresses begin at its root. No text gives no address.</summary>
    public static bool TryParse(string? text, out Uri? url)
    {
        url = null;
        if (text is null)
        {
            return true;
        }

        var valid =
            Uri.TryCreate(text.EndsWith('/') ? text : text + "/", UriKind.Absolute, out var parsed)
            && (parsed.Scheme == Uri.UriSchemeHttps || parsed.Scheme == Uri.UriSchemeHttp)
            && parsed is { Query: "", Fragment: "", AbsolutePath: "/" };
        url = valid ? parsed : null;
        return valid;
    }
}
