namespace KkrSite.Import.Reading.Pdf.Layout.Lines;

/// <summary>A part of a line between wide gaps.</summary>
internal readonly record struct PrintedSegment(double Left, double Right, double Baseline, double Size, int CharacterCount)
{
    public static IEnumerable<PrintedSegment> FromLine(PrintedLine line)
    {
        var spans = line.Spans;
        for (var i = 0; i < spans.Length;)
        {
            var end = i + 1;
            while (end < spans.Length && spans[end].Left - spans[end - 1].Right < line.Size * 0.9)
            {
                end++;
            }

            var characters = spans[end - 1].Start + spans[end - 1].Length - spans[i].Start;
            yield return new PrintedSegment(spans[i].Left, spans[end - 1].Right, spans[i].Baseline, line.Size, characters);
            i = end;
        }
    }
}
