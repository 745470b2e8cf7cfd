using System.Collections.Frozen;
using System.Collections.Immutable;

namespace KkrSite.Archive.PersonalData;

/// <summary>
/// Finds e-mail addresses at providers of private mailboxes. An address at an employer, even a caseworker's own, is an official
/// address and no finding.
/// </summary>
public static class PrivateMailAddressDetector
{
    private static readonly FrozenSet<string> Providers = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "gmail.com",
        "googlemail.com",
        "hotmail.com",
        "hotmail.dk",
        "outlook.com",
        "outlook.dk",
        "live.com",
        "live.dk",
        "msn.com",
        "yahoo.com",
        "yahoo.dk",
        "ymail.com",
        "icloud.com",
        "me.com",
        "mac.com",
        "aol.com",
        "gmx.com",
        "gmx.net",
        "gmx.de",
        "web.de",
        "mail.com",
        "mail.dk",
        "mail.tele.dk",
        "post.tele.dk",
        "tdcadsl.dk",
        "tdcspace.dk",
        "pc.dk",
        "stofanet.dk",
        "webspeed.dk",
        "jubii.dk",
        "jubiimail.dk",
        "ofir.dk",
        "sol.dk",
        "get2net.dk",
        "mobilixnet.dk",
        "proton.me",
        "protonmail.com",
        "pm.me",
        "fastmail.com",
        "tutanota.com",
        "zoho.com",
        "youmail.dk",
        "privat.dk",
        "email.dk",
        "c.dk",
        "c-mail.dk",
        "dlgmail.dk",
        "dlgtele.dk",
        "fibermail.dk",
        "bbsyd.dk",
        "mail-online.dk",
        "oncable.dk",
        "city.dk",
        "vip.cybercity.dk",
        "cybercity.dk",
        "worldonline.dk",
        "profibermail.dk",
        "kabelmail.dk",
        "altiboxmail.dk",
        "waoomail.dk",
        "hafnet.dk",
        "esenet.dk"
    );

    /// <returns>The index of each address, and its provider in lower case.</returns>
    public static ImmutableArray<(int Index, string Provider)> Find(string text)
    {
        ImmutableArray<(int, string)>.Builder? found = null;
        for (var at = text.IndexOf('@', StringComparison.Ordinal); at >= 0; at = text.IndexOf('@', at + 1))
        {
            var start = at;
            while (start > 0 && IsLocalPartCharacter(text[start - 1]))
            {
                start--;
            }

            var end = at + 1;
            while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '-' or '.'))
            {
                end++;
            }

            var domain = text[(at + 1)..end].TrimEnd('.', '-');
            if (start < at && Providers.Contains(domain))
            {
                (found ??= ImmutableArray.CreateBuilder<(int, string)>()).Add((start, domain.ToLowerInvariant()));
            }
        }

        return found?.ToImmutable() ?? [];
    }

    private static bool IsLocalPartCharacter(char c) => char.IsLetterOrDigit(c) || c is '.' or '_' or '-' or '+' or '%' or '\\';
}
