using System.Collections.Immutable;

namespace KkrSite.Import.Reading.Pdf.Layout;

/// <summary>Hands the lines on in the form that all formats share.</summary>
internal sealed class WriteSourceLines
{
    public ImmutableArray<SourceLine> Write(ImmutableArray<PrintedLine> lines)
    {
        var source = ImmutableArray.CreateBuilder<SourceLine>(lines.Length);
        var (page, number) = (0, 0);
        foreach (var line in lines)
        {
            number++;
            source.Add(new SourceLine(line.Text + (line.EndsWithBlank ? " " : ""), number, line.Page, number > 1 && line.Page != page) { Format = line.Format });
            page = line.Page;
        }

        return source.MoveToImmutable();
    }
}
