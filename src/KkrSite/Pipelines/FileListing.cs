namespace KkrSite.Pipelines;

/// <summary>What a file is to the outside.</summary>
public enum FileListing
{
    /// <summary>A page for readers and search engines: in the sitemap and in the ledger.</summary>
    Page,

    /// <summary>An address that others may link to, such as JSON and attachments: in the ledger.</summary>
    Address,

    /// <summary>A part of the machinery that may change with every build: in neither.</summary>
    Machinery,
}
