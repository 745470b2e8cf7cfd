namespace KkrSite.Import.Recognising;

/// <summary>The mark in the margin that says that something is attached: ./. and what extraction made of it.</summary>
internal static class AttachmentMark
{
    private static readonly string[] Forms = ["./..", "./.", "·/.", "·/·", "./·"];

    /// <summary>The text behind the mark, which may be empty; null where there is no mark.</summary>
    public static string? Read(string line)
    {
        foreach (var form in Forms)
        {
            if (line.StartsWith(form, StringComparison.Ordinal))
            {
                return line[form.Length..].Trim();
            }
        }

        return null;
    }
}
