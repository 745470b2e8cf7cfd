namespace KkrSite.Theme.Parts;

/// <summary>Marks links whose text is their address, so that paper does not say it twice.</summary>
public static class BareAddress
{
    public const string Class = "bare-address";

    /// <summary>Null, and so no attribute, where the link has words of its own.</summary>
    public static string? ClassOf(Link link) => link.Text == link.Url ? Class : null;
}
