using System.Globalization;

namespace KkrSite.Site.ExternalLinks;

/// <summary>The results of requests for external addresses, in Danish.</summary>
internal static class ExternalLinkTexts
{
    public static string Describe(ExternalLinkResponse response) =>
        response switch
        {
            HttpStatusResponse { StatusCode: var code } => string.Create(CultureInfo.InvariantCulture, $"svaret var {(int)code}"),
            FailedResponse { Failure: ExternalLinkFailure.TooSlow } => "den svarede ikke i tide",
            FailedResponse { Failure: ExternalLinkFailure.UnknownHost } => "der er intet websted med det navn",
            FailedResponse { Failure: ExternalLinkFailure.BadCertificate } => "den sikre forbindelse kunne ikke oprettes (certifikat)",
            FailedResponse { Failure: ExternalLinkFailure.Refused } => "webstedet afviste forbindelsen",
            FailedResponse { Failure: ExternalLinkFailure.Unreachable } => "webstedet kunne ikke nås",
            _ => "svaret kunne ikke forstås",
        };

    public static string DescribeStatus(ExternalLinkStatus status) =>
        status switch
        {
            ExternalLinkStatus.Reachable => "svarede",
            ExternalLinkStatus.Dead => "findes ikke",
            ExternalLinkStatus.Inconclusive => "svarede ikke som ventet",
            _ => "kunne ikke nås",
        };
}
