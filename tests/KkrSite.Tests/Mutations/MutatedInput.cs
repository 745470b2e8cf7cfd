namespace KkrSite.Tests.Mutations;

/// <summary>A file that somebody might hand in, made of a sound one; the same seed makes the same bytes.</summary>
/// <param name="Path">In a content folder, or the name of a document.</param>
/// <param name="Story">What was done to the sound file.</param>
internal sealed record MutatedInput(int Seed, string Path, byte[] Bytes, string Story);
