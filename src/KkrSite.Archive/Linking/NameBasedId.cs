using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace KkrSite.Archive.Linking;

/// <summary>Ids that are made of names: UUID version 5 of RFC 9562.</summary>
internal static class NameBasedId
{
    private const int IdLength = 16;

    [SuppressMessage("Security", "CA5350", Justification = "The standard names SHA-1; the id guards nothing.")]
    public static Guid Of(Guid space, string name)
    {
        Span<byte> hash = stackalloc byte[SHA1.HashSizeInBytes];
        SHA1.HashData([.. space.ToByteArray(bigEndian: true), .. Encoding.UTF8.GetBytes(name)], hash);

        // The version and the variant stand in fixed bits.
        hash[6] = (byte)((hash[6] & 0x0f) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3f) | 0x80);
        return new Guid(hash[..IdLength], bigEndian: true);
    }
}
