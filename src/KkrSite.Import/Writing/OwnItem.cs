namespace KkrSite.Import.Writing;

/// <summary>An item that the meeting's folder already has.</summary>
internal sealed record OwnItem(ExistingFile File, string Number, string Title);
