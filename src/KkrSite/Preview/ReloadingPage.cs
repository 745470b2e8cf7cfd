using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace KkrSite.Preview;

/// <summary>
/// What the preview adds to a page and no build has: the script that loads it again, and the warnings that concern it. The script knows
/// by a digest what it stands in; when the address is answered with something else, it loads that.
/// </summary>
internal static class ReloadingPage
{
    private const int DigestLength = 16;

    /// <summary>Tells one answer from another: the same for two builds that answer an address with the same.</summary>
    public static string StateOf(PreviewBuild build, string path) => StateOf(AnswerRequest.Of(build, path), BarOf(build, path));

    public static PreviewAnswer Of(PreviewBuild build, string path, PreviewAnswer answer)
    {
        var headEnd = answer.IsPage ? answer.Body.Span.IndexOf("</head>"u8) : -1;
        if (headEnd < 0)
        {
            return answer;
        }

        var bar = BarOf(build, path);
        var bodyEnd = answer.Body.Span.LastIndexOf("</body>"u8);
        var style = bar.Length > 0 ? $"<link rel=\"stylesheet\" href=\"{PreviewFiles.Stylesheet}\">\n" : "";
        var script = string.Create(
            CultureInfo.InvariantCulture,
            $"{style}<script src=\"{PreviewFiles.Script}\" data-state=\"{StateOf(answer, bar)}\" data-status=\"{(int)answer.Status}\" defer></script>\n");
        return answer with
        {
            Body = (byte[])
            [
                .. answer.Body.Span[..headEnd], .. Encoding.UTF8.GetBytes(script),
                .. answer.Body.Span[headEnd..bodyEnd], .. Encoding.UTF8.GetBytes(bar), .. answer.Body.Span[bodyEnd..],
            ],
        };
    }

    private static string BarOf(PreviewBuild build, string path) => build.IsBroken ? "" : WarningBar.Of(build, path);

    private static string StateOf(PreviewAnswer answer, string bar)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{(int)answer.Status} {answer.Location}\n{bar}\n")));
        hash.AppendData(answer.Body.Span);
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..DigestLength];
    }
}
