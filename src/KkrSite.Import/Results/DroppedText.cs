namespace KkrSite.Import.Results;

/// <summary>Words of the source that did not come into the meeting, and why not; none is left out unsaid.</summary>
/// <param name="Text">As printed; of a closed item only how much it was.</param>
/// <param name="Reason">Danish.</param>
/// <param name="Line">From 1.</param>
/// <param name="WordCount">How many words of the source it stands for.</param>
public sealed record DroppedText(string Text, string Reason, int Line, int WordCount);
