using System.Collections.Immutable;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace KkrSite.Import.Reading.Docx;

/// <summary>Reads the heads and feet that the document's pages use, each text once.</summary>
internal sealed class ReadRunningHeaders(WordDocument document)
{
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);

    public ImmutableArray<SourceLine> Heads() => Read<HeaderReference>();

    public ImmutableArray<SourceLine> Feet() => Read<FooterReference>();

    private ImmutableArray<SourceLine> Read<TReference>()
        where TReference : HeaderFooterReferenceType
    {
        var lines = ImmutableArray.CreateBuilder<SourceLine>();
        foreach (var part in PartsOf<TReference>(document.Main))
        {
            foreach (var line in new ReadBlocks(document, part, LinePart.RunningHeader).Read(part.RootElement!).Where(line => !line.IsBlank))
            {
                if (seen.Add(line.Text.Trim()))
                {
                    lines.Add(line with { Page = 1, BeginsPage = false });
                }
            }
        }

        return lines.ToImmutable();
    }

    private static IEnumerable<OpenXmlPart> PartsOf<TReference>(MainDocumentPart main)
        where TReference : HeaderFooterReferenceType =>
        main.Document.Body?.Descendants<TReference>()
            .Select(reference => reference.Id?.Value)
            .Distinct(StringComparer.Ordinal)
            .Where(id => id is not null && main.TryGetPartById(id, out _))
            .Select(id => main.GetPartById(id!))
            .Where(part => part is HeaderPart or FooterPart && part.RootElement is not null)
            .Distinct() ?? [];
}
