namespace KkrSite.Search.Files;

/// <summary>Sorted texts, each written as the number of UTF-16 units that it shares with the one before, and the rest.</summary>
internal static class FrontCoding
{
    public static void Write(ByteStream stream, string before, string text)
    {
        var shared = 0;
        while (shared < before.Length && shared < text.Length && before[shared] == text[shared])
        {
            shared++;
        }

        // A pair of surrogates is never cut: its halves have no UTF-8.
        if (shared > 0 && char.IsHighSurrogate(text[shared - 1]))
        {
            shared--;
        }

        stream.Number(shared);
        stream.Text(text.AsSpan(shared));
    }
}
