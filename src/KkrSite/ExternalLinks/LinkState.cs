namespace KkrSite.ExternalLinks;

/// <summary>What became of asking for an address.</summary>
public enum LinkState
{
    Answered,

    /// <summary>The server says that there is no such page, or there is no server of that name.</summary>
    Dead,

    /// <summary>Too slow, an error of the server, or a refusal: the page may well be there.</summary>
    WithoutAnswer,

    /// <summary>The machine itself got nowhere.</summary>
    Unreachable,
}
