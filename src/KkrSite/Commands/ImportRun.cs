namespace KkrSite.Commands;

/// <summary>How an import was asked for.</summary>
/// <param name="Input">The content folder; made if it is not there.</param>
internal sealed record ImportRun(string Input, bool DryRun, bool Overwrite, bool Json);
