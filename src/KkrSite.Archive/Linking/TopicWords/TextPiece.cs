namespace KkrSite.Archive.Linking.TopicWords;

/// <summary>A word or a sign of a <see cref="PlainText"/>, by where it stands; empty where a phrase may not run on.</summary>
internal readonly record struct TextPiece(int Start, int Length);
