using System.Net;

namespace KkrSite.Site.ExternalLinks;

/// <summary>What a request for an address gave.</summary>
public sealed record ExternalLinkResult(ExternalAddress Address, ExternalLinkResponse Response)
{
    public ExternalLinkStatus Status => Response.Status;
}

/// <summary>A response, or why there was none.</summary>
public abstract record ExternalLinkResponse
{
    private protected ExternalLinkResponse() { }

    public abstract ExternalLinkStatus Status { get; }
}

/// <summary>The server answered.</summary>
public sealed record HttpStatusResponse(HttpStatusCode StatusCode) : ExternalLinkResponse
{
    public override ExternalLinkStatus Status =>
        StatusCode switch
        {
            >= HttpStatusCode.OK and < HttpStatusCode.MultipleChoices => ExternalLinkStatus.Reachable,
            HttpStatusCode.NotFound or HttpStatusCode.Gone => ExternalLinkStatus.Dead,
            _ => ExternalLinkStatus.Inconclusive,
        };
}

/// <summary>The server did not answer.</summary>
public sealed record FailedResponse(ExternalLinkFailure Failure) : ExternalLinkResponse
{
    public override ExternalLinkStatus Status =>
        Failure switch
        {
            ExternalLinkFailure.UnknownHost => ExternalLinkStatus.Dead,
            ExternalLinkFailure.Unreachable => ExternalLinkStatus.NoNetwork,
            _ => ExternalLinkStatus.Inconclusive,
        };
}

/// <summary>Why a server did not answer.</summary>
public enum ExternalLinkFailure
{
    TooSlow,
    UnknownHost,
    BadCertificate,
    Refused,
    Unreachable,
    InvalidResponse,
}

/// <summary>What a result says of the page.</summary>
public enum ExternalLinkStatus
{
    Reachable,

    /// <summary>The server says that there is no such page, or there is no server of that name.</summary>
    Dead,

    /// <summary>Too slow, an error of the server, or a refusal: the page may still exist.</summary>
    Inconclusive,

    /// <summary>The machine itself could not connect.</summary>
    NoNetwork,
}
