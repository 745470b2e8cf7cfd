using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace KkrSite.Benchmarks.Searching.Serving;

/// <summary>A self-signed certificate for the loopback interface: browsers use HTTP/2 on encrypted connections only.</summary>
internal static class LoopbackCertificate
{
    public static X509Certificate2 Shared { get; } = Create();

    /// <summary>The certificate's key, as Chromium is told to trust it: a browser that only ignores errors caches nothing.</summary>
    public static string KeyHash { get; } =
        Convert.ToBase64String(SHA256.HashData(Shared.PublicKey.ExportSubjectPublicKeyInfo()));

    private static X509Certificate2 Create()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        return request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
    }
}
