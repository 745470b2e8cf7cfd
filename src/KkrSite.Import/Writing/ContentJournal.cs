using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace KkrSite.Import.Writing;

/// <summary>
/// The changes that a command has decided on, in the order in which they are made. It is written when the content of all of them stands
/// beside it, so that another process can finish them.
/// </summary>
internal sealed record ContentJournal(ImmutableArray<JournalStep> Steps)
{
    public const string FileName = "journal.json";

    public static ContentJournal Read(string path) =>
        JsonSerializer.Deserialize(File.ReadAllBytes(path), ContentJournalJson.Default.ContentJournal)
        ?? throw new InvalidDataException($"{path} is not a journal.");

    public byte[] ToBytes() => JsonSerializer.SerializeToUtf8Bytes(this, ContentJournalJson.Default.ContentJournal);

    /// <summary>The SHA-256 of a file, in hexadecimal; null where there is none.</summary>
    public static string? HashFile(string path)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        using var content = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(content));
    }
}

/// <summary>A file that is replaced or deleted.</summary>
/// <param name="Path">Relative to the content folder, with slashes.</param>
/// <param name="NewContent">The name of the file beside the journal with the new content; null for a deletion.</param>
/// <param name="OldHash">The SHA-256 of the content before; null where there was no file.</param>
internal sealed record JournalStep(string Path, string? NewContent, string? OldHash);

[JsonSerializable(typeof(ContentJournal))]
internal sealed partial class ContentJournalJson : JsonSerializerContext;
