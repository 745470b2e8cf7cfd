using System.Collections.Immutable;
using System.Text;

namespace KkrSite.Site.Attachments.Passages;

/// <summary>Collects the pieces of text of one place of a file, each apart from the others.</summary>
internal sealed class PassageBuilder(string place)
{
    private const string Separator = "\n\n";

    private readonly StringBuilder plain = new();
    private readonly StringBuilder reconstructed = new();

    public int Length => plain.Length + reconstructed.Length;

    public void Add(ReadOnlySpan<char> text) => Append(plain, text);

    /// <param name="text">Digits that stand separately in the file.</param>
    public void AddReconstructed(ReadOnlySpan<char> text) => Append(reconstructed, text);

    public IEnumerable<TextPassage> Build()
    {
        if (plain.Length > 0)
        {
            yield return new TextPassage(place, plain.ToString());
        }

        if (reconstructed.Length > 0)
        {
            yield return new TextPassage(place, reconstructed.ToString()) { IsReconstructed = true };
        }
    }

    public ImmutableArray<TextPassage> ToPassages() => [.. Build()];

    private static void Append(StringBuilder builder, ReadOnlySpan<char> text)
    {
        var trimmed = text.Trim();
        if (!trimmed.IsEmpty)
        {
            builder.Append(trimmed).Append(Separator);
        }
    }
}
