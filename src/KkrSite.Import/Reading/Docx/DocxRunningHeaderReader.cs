using System.Collections.Immutable;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using KkrSite.Import.Lines;
using KkrSite.Import.Reading.Docx.Model;

namespace KkrSite.Import.Reading.Docx;

/// <summary>Reads the headers and footers that the sections of a document use, each text once.</summary>
internal sealed class DocxRunningHeaderReader(WordDocument document)
{
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);

    public ImmutableArray<SourceLine> ReadHeaders() => Read<HeaderReference>();

    public ImmutableArray<SourceLine> ReadFooters() => Read<FooterReference>();

    private ImmutableArray<SourceLine> Read<TReference>()
        where TReference : HeaderFooterReferenceType
    {
        var lines = ImmutableArray.CreateBuilder<SourceLine>();
        foreach (var part in FindParts<TReference>(document.Main))
        {
            var read = new DocxBlockReader(document, part, LineRole.RunningHeader).Read(part.RootElement!);
            lines.AddRange(
                read.Where(line => !line.IsBlank && seen.Add(line.Text.Trim()))
                    .Select(line => line with { Page = 1, BeginsPage = false })
            );
        }

        return lines.ToImmutable();
    }

    private static IEnumerable<OpenXmlPart> FindParts<TReference>(MainDocumentPart main)
        where TReference : HeaderFooterReferenceType =>
        main.Document.Body?.Descendants<TReference>()
            .Select(reference => reference.Id?.Value)
            .Distinct(StringComparer.Ordinal)
            .Where(id => id is not null && main.TryGetPartById(id, out _))
            .Select(id => main.GetPartById(id!))
            .Where(part => part is HeaderPart or FooterPart && part.RootElement is not null)
            .Distinct()
        ?? [];
}
