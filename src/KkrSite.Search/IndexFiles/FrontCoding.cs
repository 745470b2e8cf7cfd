namespace KkrSite.Search.IndexFiles;

/// <summary>Writes a sorted text as the number of UTF-16 units that it shares with the text before it, and the rest.</summary>
internal static class FrontCoding
{
    public static void Write(ByteStream stream, string before, string text)
    {
        var shared = 0;
        while (shared < before.Length && shared < text.Length && before[shared] == text[shared])
        {
            shared++;
        }

        // A surrogate pair is never split: its halves have no UTF-8.
        if (shared > 0 && char.IsHighSurrogate(text[shared - 1]))
        {
            shared--;
        }

        stream.WriteNumber(shared);
        stream.WriteText(text.AsSpan(shared));
    }
}
