using System.Text;
using KkrSite.Site.Attachments.Formats;
using KkrSite.Site.Attachments.Passages;

namespace KkrSite.Site.Attachments.Extraction;

/// <summary>
/// Extracts the strings of a file whose format cannot be read, such as the older Office files and messages of Outlook. Numbers may be
/// stored in other ways, so the file is still reported.
/// </summary>
internal sealed class BinaryTextExtractor(FileFormat format) : SingleFileExtractor
{
    private const int MinLength = 6;

    /// <summary>The runs of printable characters, in one byte each and in two.</summary>
    public static IEnumerable<TextPassage> ReadStrings(string place, byte[] content)
    {
        var passages = new PassageBuilder(place);
        var run = new StringBuilder();
        foreach (var b in content)
        {
            Continue(passages, run, (char)b);
        }

        EndRun(passages, run);
        for (var offset = 0; offset < 2; offset++)
        {
            for (var i = offset; i + 1 < content.Length; i += 2)
            {
                Continue(passages, run, (char)(content[i] | (content[i + 1] << 8)));
            }

            EndRun(passages, run);
        }

        return passages.Build();
    }

    protected override ExtractedText Extract(FileContent file) =>
        new([.. ReadStrings("", file.Content)]) { Unread = [new UnreadPart("", Describe(file.Name))] };

    private string Describe(string name) =>
        format switch
        {
            FileFormat.Png or FileFormat.Jpeg or FileFormat.Gif or FileFormat.Webp => ExtractionProblemTexts.WithoutText,
            FileFormat.LegacyOffice when name.EndsWith('x') => ExtractionProblemTexts.Encrypted,
            FileFormat.LegacyOffice => ExtractionProblemTexts.PartlyRead,
            _ => ExtractionProblemTexts.UnknownType,
        };

    private static void Continue(PassageBuilder passages, StringBuilder run, char c)
    {
        if (c is (>= ' ' and < '\u007F') or (>= '\u00A0' and <= '\u00FF') or '\u2013' or '\t')
        {
            run.Append(c);
        }
        else
        {
            EndRun(passages, run);
        }
    }

    private static void EndRun(PassageBuilder passages, StringBuilder run)
    {
        if (run.Length >= MinLength)
        {
            passages.Add(run.ToString());
        }

        run.Clear();
    }
}
